import { UserError, translator } from "../../locales";
import { readConfiguration, storeConfiguration } from "../configuration";
import { freeName } from "../free-name";
import { settingsInTurn } from "../in-turn";
import { currentLanguage } from "../language";
import { codeOf, run, runAsOneStep } from "../run";
import { SNAPSHOT_COLUMNS, type Row } from "./cells";
import { withSnapshotsTable } from "./locate";
import { requireRoom } from "./require-room";
import { writeRows } from "./write-rows";

/** The table's name, for formulas, in every language. */
const SNAPSHOTS_TABLE = "Snapshots";
/** Where the table begins on its own sheet, below a title and a line of explanation. */
const TABLE_TOP = 3;

const DATE_COLUMNS = ["since", "close", "until"] as const;
const DATE_FORMAT = "yyyy-mm-dd";
/** Points: room for a date and its header, also where no date stands yet. */
const DATE_WIDTH = 90;

/**
 * Makes the table of the snapshots on a sheet of its own, both under the next free names; if Excel refuses a part of
 * it, nothing stays.
 *
 * @returns the name of the sheet
 * @throws UserError workbookProtected, snapshotsFull
 */
export async function createTable(rows: readonly Row[]): Promise<string> {
  requireRoom({ name: SNAPSHOTS_TABLE, top: TABLE_TOP }, rows.length);
  const sheet = await freeSheetName();
  const takeBack = () => removeSheet(sheet);
  try {
    await settingsInTurn(() =>
      runAsOneStep((context) => writeSheet(context, sheet, rows), takeBack)
    );
  } catch (error) {
    await takeBack();
    // The first thing to be refused in a protected workbook is the new sheet.
    throw codeOf(error) === "AccessDenied" ? new UserError("workbookProtected") : error;
  }
  return sheet;
}

const translate = () => translator(currentLanguage());

function freeSheetName(): Promise<string> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    return freeName(translate()("fields.snapshots.sheetName"), names);
  });
}

async function writeSheet(
  context: Excel.RequestContext,
  sheetName: string,
  rows: readonly Row[]
): Promise<void> {
  const { workbook } = context;
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const configuration = await readConfiguration(context);

  const t = translate();
  const sheet = workbook.worksheets.add(sheetName);
  sheet.getRange("A1:A2").values = [
    [t("fields.snapshots.title")],
    [t("fields.snapshots.explanation")],
  ];
  sheet.getRange("A1").format.font.bold = true;
  for (const column of DATE_COLUMNS) {
    const cells = sheet.getCell(0, SNAPSHOT_COLUMNS.indexOf(column)).getEntireColumn();
    // A single value counts for every cell of a range; the type file only knows matrices.
    cells.numberFormat = DATE_FORMAT as unknown as string[][];
    cells.format.horizontalAlignment = "Left";
  }
  const header = sheet.getRangeByIndexes(TABLE_TOP, 0, 1, SNAPSHOT_COLUMNS.length);
  header.values = [
    [
      t("fields.snapshots.since"),
      t("fields.snapshots.lead"),
      t("fields.stage"),
      t("fields.amount"),
      t("fields.expected"),
      t("fields.snapshots.until"),
    ],
  ];
  const table = workbook.tables.add(header, true).load("id");
  const name = freeName(
    SNAPSHOTS_TABLE,
    [...tables.items, ...names.items].map((item) => item.name),
    { separator: "" }
  );
  table.name = name;
  sheet.freezePanes.freezeRows(TABLE_TOP + 1);
  await writeRows(table, SNAPSHOT_COLUMNS.length, [], rows);
  table.getRange().format.autofitColumns();
  for (const column of DATE_COLUMNS) {
    table.getRange().getColumn(SNAPSHOT_COLUMNS.indexOf(column)).format.columnWidth = DATE_WIDTH;
  }
  storeConfiguration(context, withSnapshotsTable(configuration, { id: table.id, name }));
  await context.sync();
}

async function removeSheet(name: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
