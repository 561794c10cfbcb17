import { BLANK_CODE, encodeTexts } from "../calc";
import type { Mapping, RawTable } from "./types";

/** The different currencies of the amounts, as first written; none without a column for them. */
export function currenciesOf({ headers, columns }: RawTable, mapping: Mapping): readonly string[] {
  const cells = columns[headers.indexOf(mapping.currency ?? "")];
  return cells ? encodeTexts(cells).labels.slice(BLANK_CODE + 1) : [];
}
