import { readStageTable, type StageTable } from "../../calc";
import type { Field, Mapping, RawTable, StageRow } from "../../leads";

/** The column of a field, one cell a row; undefined where the table has none. */
export const cellsOfColumn = (
  { data, mapping }: { readonly data: RawTable; readonly mapping: Mapping },
  field: Field
): unknown[][] | undefined =>
  data.columns[data.headers.indexOf(mapping[field] ?? "")]?.map((cell) => [cell]);

/** The stages as calc reads them. */
export const stageTableOf = (stages: readonly StageRow[]): StageTable =>
  readStageTable(stages.map(cellsOfStage));

/** A row of the stage table as its cells: blank where it says nothing. */
const cellsOfStage = (row: StageRow): unknown[] => [
  row.stage,
  row.probability ?? "",
  row.expectedDays ?? "",
  row.type,
  row.goal ?? "",
];
