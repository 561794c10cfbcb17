import { BLANK_CODE, encodeIds, flagOf, isBlank } from "../../calc";
import { FIELDS, FIELD_KINDS, type Field } from "../fields";
import type { Mapping, RawTable, RecognitionWarning, RecognitionWarningCode } from "../types";
import type { HelperColumns } from "./helper-columns";

/** What in the rows of a leads table the user should know of before trusting figures; counted over all its rows. */
export function warningsOf(
  table: RawTable,
  mapping: Mapping,
  helpers: HelperColumns
): RecognitionWarning[] {
  const cellsOf = (header: string | undefined): readonly unknown[] =>
    (header !== undefined && table.columns[table.headers.indexOf(header)]) || [];
  const cells = (field: Field): readonly unknown[] => cellsOf(mapping[field]);
  const stages = cells("stage");
  const isLead = (row: number): boolean => !isBlank(stages[row]);
  const blanks = (field: Field): number =>
    cells(field).filter((cell, row) => isBlank(cell) && isLead(row)).length;
  const dates = FIELDS.filter((field) => FIELD_KINDS[field] === "date");

  const warning = (
    code: RecognitionWarningCode,
    count: number,
    header?: string
  ): RecognitionWarning[] =>
    count === 0 ? [] : [{ code, count, ...(header !== undefined && { header }) }];
  return [
    ...warning("rowsWithoutStage", rowsWithoutStage(table, stages), mapping.stage),
    ...warning("rowsWithoutOwner", blanks("owner"), mapping.owner),
    ...warning("rowsWithoutAmount", blanks("amount"), mapping.amount),
    ...warning("amountsAsText", textsIn(cells("amount")), mapping.amount),
    ...[...new Set(dates.map((field) => mapping[field]))].flatMap((header) =>
      warning("datesAsText", textsIn(cellsOf(header)), header)
    ),
    ...warning("duplicateIds", duplicates(cells("id")), mapping.id),
    ...warning("deletedRows", flagged(cellsOf(helpers.isDeleted)), helpers.isDeleted),
    ...warning("statusApart", filled(cellsOf(helpers.status)), helpers.status),
    ...warning("probabilitiesAsPercent", filled(cellsOf(helpers.percent)), helpers.percent),
  ];
}

const filled = (cells: readonly unknown[]): number => cells.filter((cell) => !isBlank(cell)).length;

const textsIn = (cells: readonly unknown[]): number =>
  cells.filter((cell) => typeof cell === "string" && !isBlank(cell)).length;

const flagged = (cells: readonly unknown[]): number =>
  cells.filter((cell) => flagOf(cell) === true).length;

/** Cells that repeat an earlier one. */
function duplicates(cells: readonly unknown[]): number {
  const { codes, labels } = encodeIds(cells);
  let repeats = 1 - labels.length;
  for (const code of codes) if (code !== BLANK_CODE) repeats++;
  return repeats;
}

/** Rows with something in another column, but no stage. Rows without anything are no leads. */
function rowsWithoutStage(table: RawTable, stages: readonly unknown[]): number {
  return stages.filter(
    (stage, row) => isBlank(stage) && table.columns.some((cells) => !isBlank(cells[row]))
  ).length;
}
