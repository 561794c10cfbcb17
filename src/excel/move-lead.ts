import { labelOf, type StageType } from "../calc";
import type { Mapping } from "../leads";
import { UserError } from "../locales";
import { dayContent, writeCell, type CellContent } from "./cell-content";
import {
  addHistoryRow,
  findHistoryRow,
  type HistoryNote,
  type HistoryRemoval,
} from "./stage-history";
import type { LeadPlace } from "./leads-rows";
import { runAsOneStep } from "./run";

/** A lead on its way to another stage. */
export interface StageMove {
  /** The lead's stage cell as last read, to make sure that nobody changed it meanwhile. */
  readonly from: unknown;
  readonly to: string;
  /** Of the stage it goes to. */
  readonly type: StageType;
  /** Serial number of the day on which it goes there. */
  readonly day: number;
}

/** What a move wrote and what was there before, so that it can be taken back. */
export interface WrittenMove {
  readonly place: LeadPlace;
  readonly cells: readonly WrittenCell[];
  /** What became of the table with the stage history; undefined where the workbook has none. */
  readonly history?: HistoryNote | undefined;
}

interface WrittenCell {
  readonly header: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** A cell of the lead's row as it is now. */
interface LeadCell extends CellContent {
  readonly header: string;
  readonly range: Excel.Range;
  readonly formula: unknown;
}

/**
 * Writes a lead's new stage into its row, and into the columns that the table has for it: the day it entered the
 * stage, the day it was closed, and for lost leads the stage they were in; and a row into the stage history, where that
 * can be done. One step for the user's Undo where Excel can do that.
 *
 * @throws UserError before anything is written: leadsChanged when the row holds another lead or another stage by now,
 *   formulaInCell, sheetProtected
 */
export function moveLead(place: LeadPlace, move: StageMove): Promise<WrittenMove> {
  const contents = contentsOf(place.mapping, move);
  return inOneStep(async (context) => {
    const cells = await readCells(context, place, [...contents.keys()]);
    const stage = cells.find(({ header }) => header === place.mapping.stage);
    if (!stage || stage.value !== move.from) throw new UserError("leadsChanged");
    const formula = cells.find((cell) => String(cell.formula).startsWith("="));
    if (formula) throw new UserError("formulaInCell", { header: formula.header });
    const written = cells.map((cell): WrittenCell => {
      const after = contents.get(cell.header)!(cell.format);
      writeCell(cell, after);
      return { header: cell.header, before: { value: cell.value, format: cell.format }, after };
    });
    await context.sync();
    const { from, to, day } = move;
    const history = await addHistoryRow(context, { id: place.id, from, to, day });
    return { place, cells: written, history };
  });
}

/**
 * Takes a move back: writes what was there before into the cells that still hold what the move wrote, and removes the
 * row of the stage history if it still is as it was written.
 *
 * @returns whether the history has a row of the move yet
 * @throws UserError before anything is written: leadsChanged when the lead or its stage is another one by now,
 *   sheetProtected, tableFiltered
 */
export function undoMove({ place, cells: written, history }: WrittenMove): Promise<HistoryRemoval> {
  return inOneStep(async (context) => {
    const headers = written.map(({ header }) => header);
    const cells = await readCells(context, place, headers);
    const untouched = cells.flatMap((cell) => {
      const known = written.find(({ header }) => header === cell.header)!;
      return cell.value === known.after.value ? [{ cell, before: known.before }] : [];
    });
    // Once the lead has gone on, the days are those of its new stage.
    if (!untouched.some(({ cell }) => cell.header === place.mapping.stage)) {
      throw new UserError("leadsChanged");
    }
    const { row, removal } = await findHistoryRow(context, history);
    for (const { cell, before } of untouched) writeCell(cell, before);
    row?.delete();
    await context.sync();
    return removal;
  });
}

/** All is written at once and Excel can undo each part of it, so there is nothing to take back by hand. */
const inOneStep = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  runAsOneStep(batch, async () => undefined);

/** What a move puts into which column, depending on the format of the cell there. */
function contentsOf(
  mapping: Mapping,
  { from, to, type, day }: StageMove
): ReadonlyMap<string, (format: string) => CellContent> {
  const text = (value: string) => (format: string) => ({ value, format });
  const date = (format: string) => dayContent(day, format);
  const contents: [string | undefined, (format: string) => CellContent][] = [
    [mapping.entered, date],
    [type === "open" ? undefined : mapping.closed, date],
    [type === "lost" ? mapping.lastStage : undefined, text(labelOf(from))],
    [mapping.stage, text(to)],
  ];
  return new Map(contents.flatMap(([header, content]) => (header ? [[header, content]] : [])));
}

/**
 * The cells of a lead below those headers that the table still has.
 * @throws UserError sheetProtected; leadsChanged when the row is gone or holds another lead
 */
async function readCells(
  context: Excel.RequestContext,
  { table, mapping, row, id }: LeadPlace,
  headers: readonly string[]
): Promise<LeadCell[]> {
  const item = context.workbook.tables.getItem(table);
  const sheet = item.worksheet.load("name");
  const protection = sheet.protection.load("protected");
  const columns = item.columns.load("items/name");
  const rows = item.rows.load("count");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: sheet.name });
  if (row >= rows.count) throw new UserError("leadsChanged");

  const body = item.getDataBodyRange();
  const rangeBelow = (header: string | undefined): Excel.Range | undefined => {
    const column = columns.items.findIndex(({ name }) => name === header);
    return column < 0 ? undefined : body.getCell(row, column);
  };
  const idCell = id === undefined ? undefined : rangeBelow(mapping.id)?.load("values");
  const found = headers.flatMap((header) => {
    const range = rangeBelow(header)?.load("values,formulas,numberFormat");
    return range ? [{ header, range }] : [];
  });
  await context.sync();
  if (idCell && idCell.values[0]![0] !== id) throw new UserError("leadsChanged");
  return found.map(({ header, range }) => ({
    header,
    range,
    value: range.values[0]![0],
    formula: range.formulas[0]![0],
    format: range.numberFormat[0]![0],
  }));
}
