/**
 * Columns once encoded are kept: by identity of their cells (a report asks forty questions of the same arrays) and,
 * because Excel hands every call its own copy of the same cells, by content. The content is compared cell by cell
 * (a comparison ends at the first difference, so a miss costs next to nothing), never by a hash alone; columns of
 * plain numbers are encoded as fast as they are compared, so only columns of texts are kept this way.
 * Whoever changes cells in place has to pass a new array.
 */
import { flatten, isBlank, type Cells, type ColumnCells } from "./cells";
import { codeCells, CodedCells, MOST_DIFFERENT } from "./coded-cells";
import { cellIn, upright } from "./upright";

/** Turns cells into a typed column. One constant object per kind of column: it is part of the key. */
export interface Encoder<Column> {
  /** An upright column: a list, or a matrix, of which most kinds of column need no list. */
  ofColumn(cells: Cells): Column;
  ofCoded(cells: CodedCells): Column;
}

interface Remembered {
  readonly encoder: Encoder<unknown>;
  /** Few different texts and which each row has, or a list of all. */
  readonly cells: CodedCells | readonly unknown[];
  readonly column: unknown;
}

/** Below this, encoding is as fast as comparing. */
const MIN_CELLS = 64;
/** Four columns of a full sheet: at most 32 MB of references are held. */
const MAX_CELLS = 4 * 1_048_576;

let byIdentity = new WeakMap<ColumnCells, Map<Encoder<unknown>, unknown>>();
/** Most recently used last. */
let byContent: Remembered[] = [];
let cellsHeld = 0;

/** The typed column of some cells, encoded at most once while it is remembered. */
export function encoded<Column>(
  cells: ColumnCells,
  encoder: Encoder<Column>,
  name?: string
): Column {
  let columns = byIdentity.get(cells);
  if (!columns) byIdentity.set(cells, (columns = new Map()));
  let column = columns.get(encoder) as Column | undefined;
  if (column === undefined) {
    column = encodeAnew(cells, encoder, name);
    columns.set(encoder, column);
  }
  return column;
}

function encodeAnew<Column>(cells: ColumnCells, encoder: Encoder<Column>, name?: string): Column {
  if (cells instanceof CodedCells) return encoder.ofCoded(cells);
  const column = upright(cells, name);
  // Excel hands over matrices; a list is one of ours, which comes again as the same list.
  const isOurs = column === cells && !Array.isArray(column[0]);
  return isOurs || !isTextual(column) ? encoder.ofColumn(column) : encodedContent(column, encoder);
}

/** Forgets everything, so that memory can be given back. */
export function clearEncodedColumns(): void {
  byIdentity = new WeakMap();
  byContent = [];
  cellsHeld = 0;
}

function encodedContent<Column>(matrix: Cells, encoder: Encoder<Column>): Column {
  const index = byContent.findIndex(
    (entry) => entry.encoder === encoder && sameCells(entry.cells, matrix)
  );
  const known = byContent[index];
  if (known) {
    byContent.splice(index, 1);
    byContent.push(known);
    return known.column as Column;
  }
  const cells = codeCells(matrix, MOST_DIFFERENT) ?? flatten(matrix);
  const column = cells instanceof CodedCells ? encoder.ofCoded(cells) : encoder.ofColumn(cells);
  byContent.push({ encoder, cells, column });
  cellsHeld += cells.length;
  while (cellsHeld > MAX_CELLS) cellsHeld -= byContent.shift()!.cells.length;
  return column;
}

/** Whether it pays to remember a column: long enough, short enough, and not of numbers. */
function isTextual(cells: Cells): boolean {
  if (cells.length < MIN_CELLS || cells.length > MAX_CELLS) return false;
  let row = 0;
  while (row < cells.length && isBlank(cellIn(cells, row))) row++;
  return typeof cellIn(cells, row) === "string";
}

/** Objects (errors, rich values) are equal only to themselves: at worst a column is encoded again. */
function sameCells(known: Remembered["cells"], matrix: Cells): boolean {
  if (known.length !== matrix.length) return false;
  const isCoded = known instanceof CodedCells;
  for (let row = 0; row < matrix.length; row++) {
    const cell = isCoded ? known.different[known.codes[row]!] : known[row];
    if (cell !== cellIn(matrix, row)) return false;
  }
  return true;
}
