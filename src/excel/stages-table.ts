import { CalcError } from "../calc/errors";
import { isStageTableHeader, type StageRow } from "../leads";
import { UserError, languageOf, translator, type Translate } from "../locales";
import { readConfiguration, storeConfiguration } from "./configuration";
import { freeName } from "./free-name";
import { codeOf, run, runReading } from "./run";
import { quietly } from "./watch-tables";
import { STAGE_COLUMNS, cellsOfStage, stagesFromCells } from "./stage-cells";

/** The name formulas use for the stage table, in every language. */
const STAGES_TABLE = "Stages";
/** Where the table begins on its own sheet, below a title and a line of explanation. */
const FIRST_ROW = 3;

export interface StagesTable {
  /** The table's name, for formulas. */
  readonly name: string;
  readonly sheet: string;
  readonly rows: readonly StageRow[];
}

/** The stages of the workbook, or undefined when it has no stage table yet. */
export async function readStages(): Promise<readonly StageRow[] | undefined> {
  return (await findStagesTable())?.rows;
}

/** The stage table with its name and place, or undefined when the workbook has none yet. */
export function findStagesTable(): Promise<StagesTable | undefined> {
  return runReading(async (context) => (await locate(context))?.found);
}

/**
 * Writes the stages: into the stage table if there is one, else into a new table on a new sheet of settings.
 * Nothing of the user's is overwritten: where the name of the table or sheet is taken, the next free one is used.
 * In an existing table only cells that change are written, so that formulas of the user's stay.
 *
 * @throws UserError sheetProtected or workbookProtected, CalcError noStages, before anything is changed
 */
export function writeStages(rows: readonly StageRow[]): Promise<StagesTable> {
  if (rows.length === 0) return Promise.reject(new CalcError("noStages"));
  const translate = translator(languageOf(Office.context.displayLanguage));
  return run(async (context) => {
    const present = await locate(context);
    const { name, sheet } = await quietly(context, () =>
      present
        ? updateTable(context, present, rows, translate)
        : createTable(context, rows, translate)
    );
    return { name, sheet, rows };
  });
}

interface Located {
  readonly table: Excel.Table;
  /** Cells of the table's body, as read. */
  readonly cells: readonly (readonly unknown[])[];
  readonly found: StagesTable;
}

/** The table that the configuration names, else the one called Stages, if that is a stage table. */
async function locate(context: Excel.RequestContext): Promise<Located | undefined> {
  const { stagesTable } = await readConfiguration(context);
  const { tables } = context.workbook;
  const candidates = [...new Set([stagesTable ?? STAGES_TABLE, STAGES_TABLE])].map((name) =>
    tables.getItemOrNullObject(name).load("name")
  );
  await context.sync();
  const parts = candidates
    .filter((table) => !table.isNullObject)
    .map((table) => ({
      table,
      sheet: table.worksheet.load("name"),
      columns: table.columns.load("items/name"),
      body: table.getDataBodyRange().load("values"),
    }));
  await context.sync();
  return parts.flatMap(({ table, sheet, columns, body }) => {
    const isOurs = table.name === stagesTable;
    const rows = readRows(
      body.values,
      isOurs || isStageTableHeader(columns.items.map(({ name }) => name))
    );
    return rows
      ? [{ table, cells: body.values, found: { name: table.name, sheet: sheet.name, rows } }]
      : [];
  })[0];
}

/**
 * The stages in a table's cells, or undefined when it is another kind of table that happens to have the name.
 * @throws CalcError when it is meant as a stage table and a cell is not as it should be
 */
function readRows(cells: unknown[][], isMeantAsStages: boolean): StageRow[] | undefined {
  try {
    return stagesFromCells(cells);
  } catch (error) {
    if (isMeantAsStages || !(error instanceof CalcError)) throw error;
    return undefined;
  }
}

type Place = Pick<StagesTable, "name" | "sheet">;

async function updateTable(
  context: Excel.RequestContext,
  { table, cells, found }: Located,
  rows: readonly StageRow[],
  translate: Translate
): Promise<Place> {
  const protection = table.worksheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: found.sheet });

  const width = cells[0]!.length;
  const target = rows.map((row) => cellsOfStage(row, typeWords(translate)));
  const missing = STAGE_COLUMNS.slice(width).filter((column) =>
    rows.some((row) => row[column] !== undefined)
  );
  // A table of the user's may be wider than ours (their columns stay) or narrower (grown only as far as needed).
  const columns = missing.length
    ? STAGE_COLUMNS.indexOf(missing.at(-1)!) + 1
    : Math.min(width, STAGE_COLUMNS.length);
  STAGE_COLUMNS.slice(width, columns).forEach((column) =>
    table.columns.add(undefined, undefined, translate(`fields.stagesTable.${column}`))
  );
  resizeRows(table, cells.length, target.length, Math.max(width, columns));
  table
    .getDataBodyRange()
    .getCell(0, 0)
    .getResizedRange(target.length - 1, columns - 1).values = target.map((row, index) =>
    row.slice(0, columns).map((cell, column) => {
      const stays = sameStage(found.rows[index], rows[index]!, STAGE_COLUMNS[column]!);
      return stays && column < width ? null : cell;
    })
  );
  await context.sync();
  return found;
}

const sameStage = (
  before: StageRow | undefined,
  after: StageRow,
  column: (typeof STAGE_COLUMNS)[number]
): boolean => before !== undefined && before[column] === after[column];

/** Adds rows at the end of the table or takes the last ones away. */
function resizeRows(table: Excel.Table, present: number, wanted: number, width: number): void {
  if (wanted > present) {
    const blank = Array.from({ length: wanted - present }, () => Array<string>(width).fill(""));
    table.rows.add(undefined, blank);
  }
  for (let row = present - 1; row >= wanted; row--) table.rows.getItemAt(row).delete();
}

async function createTable(
  context: Excel.RequestContext,
  rows: readonly StageRow[],
  translate: Translate
): Promise<Place> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name");
  const tables = workbook.tables.load("items/name");
  const names = workbook.names.load("items/name");
  const configuration = await readConfiguration(context);

  const sheetName = freeName(
    translate("fields.stagesTable.sheetName"),
    sheets.items.map((sheet) => sheet.name)
  );
  const name = freeName(
    STAGES_TABLE,
    [...tables.items, ...names.items].map((item) => item.name),
    { separator: "" }
  );
  const sheet = workbook.worksheets.add(sheetName);
  sheet.getRange("A1:A2").values = [
    [translate("fields.stagesTable.title")],
    [translate("fields.stagesTable.explanation")],
  ];
  sheet.getRange("A1").format.font.bold = true;
  const range = sheet.getCell(FIRST_ROW, 0).getResizedRange(rows.length, STAGE_COLUMNS.length - 1);
  range.numberFormat = [
    STAGE_COLUMNS.map(() => "General"),
    ...rows.map(() => ["General", "0%", "0", "General", "0%"]),
  ];
  range.values = [
    STAGE_COLUMNS.map((column) => translate(`fields.stagesTable.${column}`)),
    ...rows.map((row) => cellsOfStage(row, typeWords(translate))),
  ];
  const table = workbook.tables.add(range, true).load("id");
  table.name = name;
  range.format.autofitColumns();
  try {
    await context.sync();
  } catch (error) {
    // The first thing to fail is the new sheet, before anything is changed.
    throw codeOf(error) === "AccessDenied" ? new UserError("workbookProtected") : error;
  }
  storeConfiguration(context, {
    ...configuration,
    stagesTable: name,
    tableIds: { ...configuration.tableIds, [name]: table.id },
  });
  await context.sync();
  return { name, sheet: sheetName };
}

const typeWords = (translate: Translate) => ({
  open: translate("fields.stageTypes.open"),
  won: translate("fields.stageTypes.won"),
  lost: translate("fields.stageTypes.lost"),
});
