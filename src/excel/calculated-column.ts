import { UserError } from "../locales";
import { freeName } from "./free-name";
import { run } from "./run";

/** Excel's limit for the name of a column. */
const HEADER_LENGTH = 255;

/** The cell of a column in the row of the formula, as formulas in a table write it. */
export const thisRow = (header: string): string => `[@[${header.replace(/['#@[\]]/g, "'$&")}]]`;

/**
 * Adds a column of formulas to a table, at its right end; nothing else of it changes.
 *
 * @param wish what the column is to be called; the next free header is taken
 * @param format number format, if another one than that of the column before it
 * @returns its header
 * @throws UserError sheetProtected
 */
export function addCalculatedColumn(
  table: string,
  wish: string,
  formula: string,
  format?: string
): Promise<string> {
  return run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const present = item.columns.load("items/name");
    await requireUnprotected(item);
    const header = freeName(
      wish,
      present.items.map(({ name }) => name),
      { length: HEADER_LENGTH }
    );
    const column = item.columns.add(undefined, undefined, header);
    // A single value counts for every cell of a range; the type file only knows matrices.
    const cells = column.getDataBodyRange();
    cells.formulas = formula as unknown as string[][];
    if (format !== undefined) cells.numberFormat = format as unknown as string[][];
    await context.sync();
    return header;
  });
}

/** @throws UserError sheetProtected, also of a table to which a column is to be added later */
export const requireWritable = (table: string): Promise<void> =>
  run((context) => requireUnprotected(context.workbook.tables.getItem(table)));

async function requireUnprotected(table: Excel.Table): Promise<void> {
  const sheet = table.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  await table.context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
}
