import { UserError } from "../locales";
import { run, runReading } from "./run";

/** A cell that waits for a custom function shows this; the functions of a shared runtime answer within moments. */
const BUSY = "#BUSY!";
const LOOKS = 20;
const PAUSE_MS = 150;

/** A cell of the workbook. */
interface Place {
  readonly sheet: string;
  /** On its sheet: "B4". */
  readonly cell: string;
}

/**
 * Writes a formula (in English, as `Range.formulas` takes it) into the selected cell, if that is empty; where the result
 * has no room to spill, the cell is emptied again.
 *
 * @throws UserError cellNotEmpty, cellInTable, sheetProtected before anything is changed; noRoomToSpill
 */
export async function insertFormula(formula: string): Promise<Place> {
  const place = await write(formula);
  if (await spillIsBlocked(place)) {
    await run(async (context) => {
      cellAt(context, place).clear("Contents");
      await context.sync();
    });
    throw new UserError("noRoomToSpill", { cell: place.cell });
  }
  return place;
}

function write(formula: string): Promise<Place> {
  return run(async (context) => {
    const selected = context.workbook.getActiveCell().load("address,formulas,hasSpill");
    const sheet = selected.worksheet.load("name");
    const protection = sheet.protection.load("protected");
    const tables = selected.getTables(false).load("items/name");
    await context.sync();
    const cell = selected.address.slice(selected.address.lastIndexOf("!") + 1);
    const [table] = tables.items;
    if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
    // A formula of several cells cannot stand in a table, and one of a single cell would fill its column.
    if (table) throw new UserError("cellInTable", { cell, table: table.name });
    // A cell that another formula spills into has no formula of its own.
    if (selected.formulas[0]![0] !== "" || selected.hasSpill) {
      throw new UserError("cellNotEmpty", { cell });
    }
    selected.formulas = [[formula]];
    await context.sync();
    return { sheet: sheet.name, cell };
  });
}

/** Looks at the cell until its function has answered; one that takes longer shows by itself what is in its way. */
async function spillIsBlocked(place: Place): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    const value = await valueAt(place);
    if (value !== BUSY) return value === "#SPILL!";
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}

function valueAt(place: Place): Promise<unknown> {
  return runReading(async (context) => {
    const cell = cellAt(context, place).load("values");
    await context.sync();
    return cell.values[0]![0];
  });
}

const cellAt = (context: Excel.RequestContext, { sheet, cell }: Place): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);
