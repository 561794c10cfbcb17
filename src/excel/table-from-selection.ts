import { isBlank } from "../calc";
import { addressOf } from "../report";
import { UserError } from "../locales";
import { freeName } from "./free-name";
import { codeOf, run } from "./run";

/** The name of the table that is made, for formulas, in every language. */
const LEADS_TABLE = "Leads";

/**
 * Makes the list in which a cell is selected, or the selected cells, a table: what Ctrl+T does, with its questions
 * settled beforehand. If the selection is in a table already, that one is meant.
 *
 * @returns the table's name
 * @throws UserError selectionNotOneRange, selectionEmpty, selectionTouchesTable, sheetProtected, headerMissing,
 * headerBlank, headerTwice, before anything is changed
 */
export function tableFromSelection(): Promise<string> {
  return run(async (context) => {
    const selected = await selectedRange(context);
    const list = await listAround(selected);
    if (typeof list === "string") return list;
    const sheet = list.worksheet.load("name");
    const protection = sheet.protection.load("protected");
    const touched = list.getTables().load("items/name");
    const header = list.getRow(0).load("values,rowIndex,columnIndex");
    const names = context.workbook.names.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const [table] = touched.items;
    if (table) throw new UserError("selectionTouchesTable", { table: table.name });
    if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
    requireHeader(header);
    const added = context.workbook.tables.add(list, true);
    const name = freeName(
      LEADS_TABLE,
      [...tables.items, ...names.items].map((item) => item.name),
      { separator: "" }
    );
    added.name = name;
    await context.sync();
    return name;
  });
}

/** What is selected; several ranges at once, a chart or a picture are no list. */
async function selectedRange(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange().load("cellCount");
  try {
    await context.sync();
  } catch (error) {
    const isNoRange = codeOf(error) === "InvalidSelection";
    throw isNoRange ? new UserError("selectionNotOneRange") : error;
  }
  return range;
}

/** The list that is meant: the filled cells of a selection, all around a single cell; the name of a table around it. */
async function listAround(selected: Excel.Range): Promise<Excel.Range | string> {
  // Of a whole sheet, Excel gives the number of cells as -1.
  const isOneCell = selected.cellCount === 1;
  const around = selected.getTables().load("items/name");
  const list = isOneCell
    ? selected.getSurroundingRegion()
    : selected.getUsedRangeOrNullObject(true);
  list.load("rowCount");
  await selected.context.sync();
  const [table, another] = around.items;
  if (table && !another && isOneCell) return table.name;
  if (list.isNullObject) throw new UserError("selectionEmpty");
  if (isOneCell && list.rowCount < 2) throw new UserError("selectionEmpty");
  return list;
}

/** The first row of a list has a name for every column, each once. */
function requireHeader({ values, rowIndex, columnIndex }: Excel.Range): void {
  const cells = values[0]!;
  const address = (index: number): string =>
    addressOf({ row: rowIndex, column: columnIndex + index, rows: 1, columns: 1 });
  const data = cells.findIndex((cell) => typeof cell !== "string");
  if (data >= 0) {
    const details = { row: rowIndex + 1, address: address(data), value: String(cells[data]) };
    throw new UserError("headerMissing", details);
  }
  const blank = cells.findIndex(isBlank);
  if (blank >= 0) throw new UserError("headerBlank", { address: address(blank) });
  const seen = new Set<string>();
  for (const cell of cells) {
    const key = String(cell).toLowerCase();
    if (seen.has(key)) throw new UserError("headerTwice", { header: String(cell) });
    seen.add(key);
  }
}
