import { readStageTable, type StageTable } from "../../calc";
import type { Field, Mapping, RawTable, StageRow } from "../../leads";

/** The cells of a field's column, the same array each time: calc remembers what it read from it. */
export const cellsOfColumn = (
  { data, mapping }: { readonly data: RawTable; readonly mapping: Mapping },
  field: Field
): readonly unknown[] | undefined => data.columns[data.headers.indexOf(mapping[field] ?? "")];

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
