import { labelOf } from "../../calc";
import { UserError } from "../../locales";
import { asText } from "../as-text";

/** Rows of one request: with texts of usual length far below the 5 MB that Excel on the web takes. */
const BLOCK_ROWS = 5000;

/** One cell of a table that is to hold something else. */
export interface CellChange {
  readonly header: string;
  /** Data row, from 0. */
  readonly row: number;
  /** What it must hold now; else it stays. */
  readonly from: string | number;
  readonly to: string | number;
  /** What the anchors of its row must hold; undefined where any row will do that has the cell. */
  readonly lead?: string;
  /** The number format it gets, by the one it has; undefined leaves that. */
  readonly format: (present: string) => string | undefined;
}

export interface WrittenCell extends CellChange {
  readonly lead: string;
  /** The number format it had, where it got another. */
  readonly hadFormat: string | undefined;
}

/**
 * Writes single cells of a table and leaves all others as they are: in blocks of a column, in which `null` stands for
 * those. Cells with a formula, and those that hold something else than expected, stay; so do those of another lead.
 *
 * @param anchors headers of the columns by which a lead is known again after rows were sorted or inserted
 * @param onWritten is told of what has been written so far, for taking it back
 * @throws UserError sheetProtected, rowsHidden, leadsChanged before anything is written
 */
export async function writeCells(
  context: Excel.RequestContext,
  tableName: string,
  anchors: readonly string[],
  changes: readonly CellChange[],
  onWritten: (cells: readonly WrittenCell[]) => void
): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const columns = table.columns.load("items/name");
  const rows = table.rows.load("count");
  const body = table.getDataBodyRange().load("rowHidden");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
  // Where a filter hides rows, Excel puts the cells of a block into the wrong ones.
  if (body.rowHidden !== false) throw new UserError("rowsHidden", { table: tableName });

  const blocks = blocksOf(changes).map(({ header, from, length, cells }) => {
    const rangeOf = (wanted: string): Excel.Range => {
      const column = columns.items.findIndex(({ name }) => name === wanted);
      if (column < 0 || from + length > rows.count) throw new UserError("leadsChanged");
      return body.getCell(from, column).getResizedRange(length - 1, 0);
    };
    return { range: rangeOf(header), anchors: anchors.map(rangeOf), from, cells };
  });
  // One after the other: each answer is limited in size.
  for (const block of blocks) onWritten(await writeBlock(block));
}

interface Block {
  readonly header: string;
  readonly from: number;
  readonly length: number;
  readonly cells: readonly CellChange[];
}

/** The changes column by column, each block as long as the rows between its first and last change. */
function blocksOf(changes: readonly CellChange[]): Block[] {
  const byHeader = new Map<string, CellChange[]>();
  for (const change of changes) {
    const known = byHeader.get(change.header);
    if (known) known.push(change);
    else byHeader.set(change.header, [change]);
  }
  return [...byHeader].flatMap(([header, cells]) => {
    const sorted = [...cells].sort((a, b) => a.row - b.row);
    const blocks: { from: number; cells: CellChange[] }[] = [];
    for (const cell of sorted) {
      const last = blocks.at(-1);
      if (last && cell.row < last.from + BLOCK_ROWS) last.cells.push(cell);
      else blocks.push({ from: cell.row, cells: [cell] });
    }
    return blocks.map((block) => {
      const length = block.cells.at(-1)!.row - block.from + 1;
      return { header, from: block.from, length, cells: block.cells };
    });
  });
}

interface PlacedBlock {
  readonly range: Excel.Range;
  readonly anchors: readonly Excel.Range[];
  /** Data row of its first cell. */
  readonly from: number;
  readonly cells: readonly CellChange[];
}

async function writeBlock({
  range,
  anchors,
  from,
  cells: changes,
}: PlacedBlock): Promise<WrittenCell[]> {
  range.load("values,formulas,numberFormat");
  anchors.forEach((anchor) => anchor.load("values"));
  await range.context.sync();
  const { values, formulas, numberFormat } = range;
  const nothing = (): (string | number | null)[][] => values.map(() => [null]);
  const [cells, formats] = [nothing(), nothing()];
  const written = changes.flatMap((change): WrittenCell[] => {
    const at = change.row - from;
    const formula: unknown = formulas[at]![0];
    const isFormula = typeof formula === "string" && formula.startsWith("=");
    const lead = JSON.stringify(anchors.map((anchor) => labelOf(anchor.values[at]![0])));
    const isOther = change.lead !== undefined && change.lead !== lead;
    if (isFormula || isOther || values[at]![0] !== change.from) return [];
    const present = String(numberFormat[at]![0]);
    const format = change.format(present);
    formats[at] = [format ?? null];
    cells[at] = [writable(change.to, format ?? present)];
    return [{ ...change, lead, hadFormat: format === undefined ? undefined : present }];
  });
  if (written.length === 0) return written;
  // First the format: a number written into a cell for text becomes a text. null leaves a cell as it is.
  if (written.some(({ hadFormat }) => hadFormat !== undefined)) range.numberFormat = formats;
  range.values = cells;
  await range.context.sync();
  return written;
}

/** The format of cells in which everything is text. */
export const TEXT_FORMAT = "@";

const writable = (value: string | number, format: string): string | number =>
  typeof value === "string" && format !== TEXT_FORMAT ? asText(value) : value;
