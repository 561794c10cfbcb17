/** What real columns look like: each disturbance takes a column of the normal calls and gives the one to read instead. */
import type { CellScalar } from "../../../src/workbench/model/types";

export interface Column {
  readonly table: string;
  readonly header: string;
  readonly cells: readonly CellScalar[];
}

type Disturbance = (column: Column) => readonly CellScalar[];

const isDate = ({ header }: Column) =>
  ["Created", "Entered", "Expected", "Closed"].includes(header);
const isAmount = ({ header }: Column) => ["Amount", "Actual", "Forecast"].includes(header);
const isStage = ({ table, header }: Column) =>
  table !== "Stages" && ["Stage", "Last stage"].includes(header);
const isId = ({ header }: Column) => ["ID", "Lead"].includes(header);
const isOfStageTable = ({ table }: Column) => table === "Stages";

/** Changes the cells of some columns. */
const where =
  (concerns: (column: Column) => boolean, change: (cell: CellScalar, row: number) => CellScalar) =>
  (column: Column) => (concerns(column) ? column.cells.map(change) : column.cells);

const everywhere = (change: (cell: CellScalar, row: number) => CellScalar) =>
  where(() => true, change);

/** Changes numbers, in date columns and others. */
const numbers = (change: (value: number, row: number) => CellScalar) =>
  everywhere((cell, row) => (typeof cell === "number" ? change(cell, row) : cell));

const alternating =
  (...values: CellScalar[]) =>
  (_: CellScalar, row: number) =>
    values[row % values.length]!;

const LARGEST = Number.MAX_VALUE;

export const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  "columns as they are": ({ cells }) => cells,
  "one row": ({ cells }) => cells.slice(0, 1),
  "two rows": ({ cells }) => cells.slice(0, 2),
  "tables with one blank row": (column) => (isOfStageTable(column) ? column.cells : [null]),
  "a blank cell in every column": everywhere((cell, row) => (row === 1 ? null : cell)),
  "columns of nothing but blanks": where(
    (column) => !isOfStageTable(column),
    () => null
  ),
  "texts of nothing but a blank": where(
    (column) => !isOfStageTable(column),
    () => " "
  ),
  "numbers written as text": numbers((value) => String(value)),
  "text among numbers": numbers((value, row) => (row === 0 ? "n/a" : value)),
  "numbers in columns of text": everywhere((cell, row) => (typeof cell === "string" ? row : cell)),
  "nothing but TRUE": everywhere(() => true),
  "an error in every column": everywhere((cell, row) => (row === 1 ? { error: "#N/A" } : cell)),
  "nothing but errors": everywhere(alternating({ error: "#REF!" }, { error: "#DIV/0!" })),
  "columns of unequal heights": ({ header, cells }) =>
    ["ID", "Stage", "Lead", "Forecast", "Won", "Source"].includes(header) ? cells : cells.slice(1),
  "unknown stages": where(isStage, alternating("Propsal", "Nowhere", "Proposal")),
  "amounts without a stage": where(isStage, () => null),
  "every lead open in one stage": where(isStage, () => "Discovery"),
  "every lead won": where(isStage, () => "Closed Won"),
  "every lead lost": where(isStage, () => "Closed Lost"),
  "an empty stage table": (column) => (isOfStageTable(column) ? [null] : column.cells),
  "a stage table of names only": (column) =>
    isOfStageTable(column) && column.header !== "Stage"
      ? column.cells.map(() => null)
      : column.cells,
  "stages of which none is open": (column) =>
    isOfStageTable(column) && column.header === "Type"
      ? column.cells.map(() => "lost")
      : column.cells,
  "one open stage alone": (column) =>
    isOfStageTable(column) ? column.cells.slice(1, 2) : column.cells,
  "duplicate ids": where(isId, () => "L01"),
  "dates before 1900": where(isDate, alternating("1850-02-01", -400, "1899-12-30")),
  "the first and the last day of Excel": where(isDate, alternating(1, 2_958_465)),
  "dates in the future": where(isDate, (cell) => (typeof cell === "number" ? cell + 20_000 : cell)),
  "dates in reverse": (column) => (isDate(column) ? [...column.cells].reverse() : column.cells),
  "dates behind the last of Excel": where(isDate, () => 2_958_466),
  "dates with a time of day": where(isDate, (cell) =>
    typeof cell === "number" ? cell + 0.999 : cell
  ),
  "negative amounts": where(isAmount, (cell) => (typeof cell === "number" ? -cell : cell)),
  "negative numbers": numbers((value) => -value),
  "amounts of 0": where(isAmount, () => 0),
  "numbers of 0": numbers(() => 0),
  "numbers of 1": numbers(() => 1),
  fractions: numbers((value) => value / 7),
  "huge amounts": where(isAmount, () => LARGEST),
  "huge amounts of both signs": where(isAmount, alternating(LARGEST, -LARGEST)),
  "huge and small amounts": where(isAmount, alternating(LARGEST, 1, 0.01)),
  "huge numbers": numbers(() => LARGEST),
  "the smallest amounts": where(isAmount, () => Number.MIN_VALUE),
  "the smallest numbers": numbers(() => Number.MIN_VALUE),
};

/** What may stand where a single value is expected. */
export const SINGLE_VALUES: readonly string[] = [
  ...["Blank", '""', '" "', '"abc"', '"12"', '"40 %"', "TRUE", "FALSE", "NA()", "1/0"],
  ...[
    "0",
    "1",
    "-1",
    "0.5",
    "10^-300",
    "10^300",
    "-(10^300)",
    "2958465",
    "46203.75",
    '"2026-06-30"',
  ],
];

/** What may stand where a range is expected: a single cell counts for every row, two columns are one too many. */
export const SINGLE_CELLS: readonly string[] = [
  ...["Blank", "46203", '"Proposal"', "TRUE", "0", "-1", '""', "NA()", "{1,2;3,4}", "{1,2,3}"],
];
