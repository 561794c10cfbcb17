import { FILTER_FIELDS, type Mapping } from "../leads";
import type { TranslateReport } from "../locales";
import { column, namedColumn, type Expression } from "./expression";
import type { ReportInput } from "./report";

/** A column by whose values figures are split. */
export interface Split {
  /** Unlike that of any other split. */
  readonly key: string;
  /** What the column is about, for headers. */
  readonly name: string;
  readonly cells: Expression;
}

/**
 * The header that `splitBy` stands for, the name of a field or a header of the leads table; nothing where the table has
 * no such column.
 */
export function splitHeader(
  splitBy: string,
  mapping: Mapping,
  headers: readonly string[]
): string | undefined {
  const field = FILTER_FIELDS.find((each) => each === splitBy);
  return [field && mapping[field], splitBy].find(
    (header) => header !== undefined && headers.includes(header)
  );
}

/** The one column that the user chose, if the table has it. */
export function chosenSplit(
  { splitBy, mapping, table }: ReportInput,
  t: TranslateReport
): Split | undefined {
  const header = splitBy === undefined ? "" : splitHeader(splitBy, mapping, table.headers);
  if (!header) return undefined;
  const field = FILTER_FIELDS.find((each) => mapping[each] === header);
  return field
    ? { key: field, name: t(`fields.${field}`), cells: column(field) }
    : { key: "chosen", name: header, cells: namedColumn(header) };
}

/** The chosen column, or all the usual ones that the table has. */
export function splitsOf(input: ReportInput, t: TranslateReport): readonly Split[] {
  const chosen = chosenSplit(input, t);
  if (chosen) return [chosen];
  return FILTER_FIELDS.filter((field) =>
    input.table.headers.includes(input.mapping[field] ?? "")
  ).map((field) => ({ key: field, name: t(`fields.${field}`), cells: column(field) }));
}
