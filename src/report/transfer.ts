import { heightOf, LeadsColumn, toTable, type CellValue, type Value } from "./expression";

/**
 * What one call of a function may carry, bytes. Excel on the web passes at most 5 MB to a custom function, and takes as
 * much from it (OfficeDev/office-js issue 4654); as the size is only estimated, the report aims lower.
 */
const MOST_BYTES = 4_500_000;
/** Rows looked at to learn the size of a row. */
const SAMPLE_ROWS = 1_000;
/** Brackets and comma around each cell; the quotes of a text are escaped on the way. */
const AROUND_CELL = 3;
const AROUND_TEXT = 4;

/** Whether Excel can carry these values in one call. */
export const isTransferable = (...values: readonly Value[]): boolean =>
  values.reduce((sum: number, value) => sum + sizeOf(value), 0) <= MOST_BYTES;

function sizeOf(value: Value): number {
  const length = heightOf(value);
  const step = Math.max(1, Math.ceil(length / SAMPLE_ROWS));
  const rows = Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
  const table = value instanceof LeadsColumn ? undefined : toTable(value);
  const sample = rows.flatMap((row) => (table ? table[row]! : (value as LeadsColumn).at(row)!));
  const bytes = sample.reduce((sum: number, cell) => sum + sizeOfCell(cell), 0);
  return (bytes / Math.max(1, rows.length)) * length;
}

const sizeOfCell = (cell: CellValue): number =>
  AROUND_CELL + (typeof cell === "string" ? bytesOf(cell) + AROUND_TEXT : String(cell).length);

/** In UTF-8; counted here, as a TextEncoder takes many times as long for short texts. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // The halves of a pair (an emoji) take two bytes each, other units up to three.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
