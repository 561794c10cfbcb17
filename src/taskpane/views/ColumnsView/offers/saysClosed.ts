import { encodeTexts } from "../../../../calc";
import { closedTypeOf, type RawTable } from "../../../../leads";

/** Whether a column of stages tells which leads are won or lost. */
export const saysClosed = ({ headers, columns }: RawTable, stage: string): boolean =>
  encodeTexts(columns[headers.indexOf(stage)] ?? []).labels.some(
    (label) => closedTypeOf(label) !== undefined
  );
