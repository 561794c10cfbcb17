import type { Definitions } from "../definitions";
import type { Questions } from "../questions";
import type { Report } from "../report";

/**
 * Writes one section at the next free rows of the report's sheet. One that takes long with many leads stops between its
 * parts: the caller lets it go on when the page has had its turn.
 */
export type Section = (
  report: Report,
  questions: Questions,
  define: Definitions["add"]
) => void | Generator<void, void>;
