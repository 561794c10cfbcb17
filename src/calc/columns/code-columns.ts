import { Coder, type CodedCells } from "./coded-cells";

/** Rows of several columns that lie near each other in memory: a few hundred kilobytes. */
const BLOCK_ROWS = 512;

/**
 * As {@link codeCells} for several columns of the same rows. The cells of a row were made together and lie side by side
 * in memory: column by column, a full sheet is fetched from there once a column, this way once.
 * @param first cells that get the first codes, whether a column has them or not
 */
export function codeColumns<Cell>(
  columns: readonly (readonly Cell[])[],
  most = Infinity,
  first: readonly Cell[] = []
): (CodedCells<Cell> | undefined)[] {
  const coders = columns.map((cells) => new Coder(cells, most, first));
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  for (let row = BLOCK_ROWS; row < rows + BLOCK_ROWS; row += BLOCK_ROWS) {
    for (const coder of coders) coder.codeUpTo(row);
  }
  return coders.map(({ result }) => result);
}
