import { dateOf, encodeTexts } from "../../calc";
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
  const dates = columns[headers.indexOf(closeDate)]!;
  const { codes, labels } = encodeTexts(
    stage === undefined ? [] : columns[headers.indexOf(stage)]!
  );
  const isClosed = labels.map((label) => closedTypeOf(label) !== undefined);
  if (!isClosed.includes(true)) return ["expected", "closed"];
  let open = 0;
  let closed = 0;
  dates.forEach((cell, row) => {
    if (!dateOf(cell)) return;
    if (isClosed[codes[row]!]) closed++;
    else open++;
  });
  if (closed === 0) return ["expected"];
  return open === 0 ? ["closed"] : ["expected", "closed"];
}
