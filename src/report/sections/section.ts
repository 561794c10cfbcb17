import type { Definitions } from "../definitions";
import type { Questions } from "../questions";
import type { Report } from "../report";

/** Writes one section at the next free rows of the report's sheet. */
export type Section = (report: Report, questions: Questions, define: Definitions["add"]) => void;
