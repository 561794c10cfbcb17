import { labelOf } from "../../calc";
import type { StageRow } from "../../leads";
import { UserError, type Translate } from "../../locales";
import { STAGE_COLUMNS, cellsOfStage, type StageColumn } from "./cells";
import type { PresentTable, StagesTable } from "./locate";
import { typeWords } from "./type-words";

/**
 * Writes stages into a stage table that is there, cell by cell only where something changes, so that formulas and
 * columns of the user's stay. A table with fewer columns grows as far as it has to.
 *
 * @throws UserError sheetProtected
 */
export async function updateTable(
  context: Excel.RequestContext,
  present: PresentTable,
  rows: readonly StageRow[],
  translate: Translate
): Promise<StagesTable> {
  const { table, cells, found } = present;
  const protection = table.worksheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new UserError("sheetProtected", { sheet: found.sheet });

  const width = cells[0]!.length;
  const last = STAGE_COLUMNS.findLastIndex((column, i) => i < width || isNeeded(column, rows));
  STAGE_COLUMNS.slice(width, last + 1).forEach((column) =>
    table.columns.add(undefined, undefined, translate(`fields.stagesTable.${column}`))
  );
  resizeRows(table, cells.length, rows.length, Math.max(width, last + 1));
  const before = stagesByRow(present);
  const words = typeWords(translate);
  const body = table.getDataBodyRange().getCell(0, 0);
  body.getResizedRange(rows.length - 1, last).values = rows.map((stage, row) =>
    cellsOfStage(stage, words)
      .slice(0, last + 1)
      .map((cell, i) => {
        const column = STAGE_COLUMNS[i]!;
        // null leaves a cell as it is.
        return i < width && before[row]?.[column] === stage[column] ? null : cell;
      })
  );
  await context.sync();
  return { ...found, rows };
}

/** Whether a column has to be there; a type is only needed where the probability does not tell it. */
function isNeeded(column: StageColumn, rows: readonly StageRow[]): boolean {
  if (column !== "type") return rows.some((row) => row[column] !== undefined);
  return rows.some(({ type, probability }) => type !== impliedType(probability));
}

const impliedType = (probability: number | undefined): StageRow["type"] =>
  probability === 1 ? "won" : probability === 0 ? "lost" : "open";

/** The stages at the rows of the table where they stand; rows without a stage have none. */
function stagesByRow({ cells, found }: PresentTable): (StageRow | undefined)[] {
  const stages = [...found.rows];
  return cells.map(([name]) => (labelOf(name) === "" ? undefined : stages.shift()));
}

/** Adds rows at the end of the table or takes the last ones away. */
function resizeRows(table: Excel.Table, present: number, wanted: number, width: number): void {
  if (wanted > present) {
    const blank = Array.from({ length: wanted - present }, () => Array<string>(width).fill(""));
    table.rows.add(undefined, blank);
  }
  for (let row = present - 1; row >= wanted; row--) table.rows.getItemAt(row).delete();
}
