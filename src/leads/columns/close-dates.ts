import { dateOf } from "../../calc/columns/dates";
import type { Field } from "../fields";
import type { RawTable } from "../types";
import { closedTypeOf } from "../stages/vocabulary";

type CloseField = Extract<Field, "expected" | "closed">;

/**
 * Which fields a close date serves that does not say which it is: the expected close of open leads, the real one of
 * closed leads, or both, as far as such leads have one. Both where the stages do not tell open from closed.
 */
export function closeFieldsOf(
  { headers, columns }: RawTable,
  closeDate: string,
  stage: string | undefined
): CloseField[] {
  const stages = stage === undefined ? [] : columns[headers.indexOf(stage)]!;
  const dated = columns[headers.indexOf(closeDate)]!.flatMap((cell, row) =>
    dateOf(cell) ? [row] : []
  );
  const isClosed = (row: number): boolean => closedTypeOf(String(stages[row] ?? "")) !== undefined;
  const closed = dated.filter(isClosed).length;
  if (closed === 0)
    return stages.some((_, row) => isClosed(row)) ? ["expected"] : ["expected", "closed"];
  return closed === dated.length ? ["closed"] : ["expected", "closed"];
}
