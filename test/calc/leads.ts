/** Typed columns for tests of metrics, over the stage table of the worked examples. */
import { encodeIds, encodeTexts, matchStages, readStageTable } from "../../src/calc";
import type { StageColumn, TextColumn } from "../../src/calc";
import { column, stages } from "../functions/reference-tables";

export const stageTable = readStageTable(stages);

/** Short names of the stages: Q, D, M, P, won, lost; "" for none, anything else as it is. */
const NAMES: Readonly<Record<string, string>> = {
  Q: "Qualification",
  D: "Discovery",
  M: "Meeting",
  P: "Proposal",
  won: "Closed Won",
  lost: "Closed Lost",
};

/** A stage column from short names: `stagesOf("Q D won")`; "-" stands for no stage. */
export const stagesOf = (names: string): StageColumn =>
  matchStages(
    encodeTexts(
      column(names.split(" ").map((name) => (name === "-" ? "" : (NAMES[name] ?? name))))
    ),
    stageTable
  );

export const textsOf = (...texts: string[]): TextColumn => encodeTexts(column(texts));

export const idsOf = (ids: string): TextColumn => encodeIds(column(ids.split(" ")));

/** Numbers, NaN for undefined. */
export const numbers = (...values: (number | undefined)[]): Float64Array =>
  Float64Array.from(values, (value) => value ?? NaN);

/** Serial numbers of days, NaN for undefined. */
export const dates = (...values: (number | undefined)[]): Float32Array =>
  Float32Array.from(values, (value) => value ?? NaN);
