import { UserError } from "../locales";
import { freeName } from "./free-name";
import { codeOf } from "./run";
import type { PresentTable } from "./stages-table/locate";

/** On a sheet of its own the table begins below a title and a line of explanation. */
const OWN_TOP = 3;
/** Blank columns between this table and what stands on the sheet already. */
const GAP = 1;

/** A table by which the user tells the add-in something: quotas, rates. */
export interface SettingsTable {
  /** The name formulas use; the next free one is taken. */
  readonly name: string;
  /** Of a sheet of its own, where it cannot stand beside the stages; the next free one is taken. */
  readonly sheetName: string;
  readonly title: string;
  readonly explanation?: string;
  /** Header and rows. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Number formats of the columns; General where left out. */
  readonly formats?: readonly string[];
  /** In points. */
  readonly columnWidth: number;
}

/** A settings table that was made. */
export interface CreatedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** Asks Excel to remove it again: takes effect at the next sync. */
  takeBack(): void;
}

/**
 * Makes a settings table: right of all that stands on the sheet of the stage table, where this add-in made that, else on
 * a new sheet. The configuration does not know it yet.
 *
 * @param stages the stage table, if this add-in made it
 * @throws UserError sheetProtected, workbookProtected
 */
export async function createSettingsTable(
  context: Excel.RequestContext,
  stages: PresentTable | undefined,
  { sheetName, title, explanation = "", cells, formats, columnWidth, ...wanted }: SettingsTable
): Promise<CreatedTable> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const beside = await placeBeside(context, stages);

  const taken = sheets.items.map(({ name }) => name);
  const sheetOfTable = beside ? stages!.found.sheet : freeName(sheetName, taken);
  const sheet = beside?.sheet ?? workbook.worksheets.add(sheetOfTable);
  const { row, column } = beside ?? { row: OWN_TOP, column: 0 };
  const heading = sheet.getCell(beside ? row - 1 : 0, column);
  heading.values = [[title]];
  heading.format.font.bold = true;
  if (!beside) sheet.getCell(1, 0).values = [[explanation]];
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
  if (formats) {
    range.numberFormat = cells.map((line, index) =>
      line.map((_, i) => (index && formats[i]) || "General")
    );
  }
  range.values = cells.map((line) => [...line]);
  const table = workbook.tables.add(range, true).load("id");
  const takenNames = [...tables.items, ...names.items].map((item) => item.name);
  const name = freeName(wanted.name, takenNames, { separator: "" });
  table.name = name;
  range.format.columnWidth = columnWidth;
  const takeBack = () => {
    if (!beside) return workbook.worksheets.getItemOrNullObject(sheetOfTable).delete();
    // The cells were free before.
    workbook.tables.getItemOrNullObject(name).delete();
    heading.clear();
    range.clear();
  };
  await orTakeBack(context, takeBack);
  return { id: table.id, name, sheet: sheetOfTable, takeBack };
}

interface Place {
  readonly sheet: Excel.Worksheet;
  /** Of the table's header. */
  readonly row: number;
  readonly column: number;
}

/** The first free column right of everything on the sheet of the stage table, at that table's height. */
async function placeBeside(
  context: Excel.RequestContext,
  stages: PresentTable | undefined
): Promise<Place | undefined> {
  if (!stages) {
    await context.sync();
    return undefined;
  }
  const sheet = stages.table.worksheet;
  const used = sheet.getUsedRange(true).load("columnIndex,columnCount");
  const top = stages.table.getRange().load("rowIndex");
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: stages.found.sheet });
  if (top.rowIndex === 0) return undefined;
  return { sheet, row: top.rowIndex, column: used.columnIndex + used.columnCount + GAP };
}

/**
 * Sends what is pending; if Excel refuses part of it, takes back what may have been done before.
 * @throws UserError workbookProtected, and what Excel says
 */
export async function orTakeBack(
  context: Excel.RequestContext,
  takeBack: () => void
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // In a protected workbook nothing was made yet: the new sheet comes first.
    if (codeOf(error) === "AccessDenied") throw new UserError("workbookProtected");
    takeBack();
    await context.sync();
    throw error;
  }
}
