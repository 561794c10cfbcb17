import { followRenames, readConfiguration } from "../configuration";
import { writeCell } from "../cell-content";
import { newRow } from "./new-row";
import type { HistoryNote, LeftAlone, StageChange } from "./types";

/**
 * Adds a change to the table that the configuration names as stage history, if that can be done without a guess.
 * Where Excel refuses the row or what belongs into it, the table is as it was before: the added row is taken away
 * again. Only where Excel refuses that, too, an unfinished row is left.
 *
 * @returns undefined where the workbook has no stage history
 */
export async function addHistoryRow(
  context: Excel.RequestContext,
  change: StageChange
): Promise<HistoryNote | undefined> {
  const tables = context.workbook.tables.load("items/id,items/name");
  const configuration = followRenames(await readConfiguration(context), tables.items);
  const { historyTable, historyColumns } = configuration;
  const table = tables.items.find(({ name }) => name === historyTable);
  if (!table || !historyColumns) return undefined;
  const leftAlone = (reason: LeftAlone): HistoryNote => ({
    ...{ kind: "leftAlone", table: table.name },
    reason,
  });

  const protection = table.worksheet.protection.load("protected");
  const filter = table.autoFilter.load("isDataFiltered");
  const headers = table.columns.load("items/name");
  const last = table.getDataBodyRange().getLastRow().load("values,formulas,numberFormat");
  await context.sync();
  if (protection.protected) return leftAlone("protected");
  if (filter.isDataFiltered) return leftAlone("filtered");
  const cells = headers.items.map(({ name }, index) => ({
    header: name,
    value: last.values[0]![index],
    formula: last.formulas[0]![index],
    format: last.numberFormat[0]![index],
  }));
  const contents = newRow(cells, historyColumns, change);
  if (!contents) return leftAlone("unsure");

  // Without values: Excel fills the columns of formulas by itself. In a request of its own: Excel keeps what it did
  // before it refused something, and then it is known that there is a row, and that it is ours.
  const placed = table.rows.add().load("index");
  try {
    await context.sync();
  } catch {
    return leftAlone("refused");
  }
  const row = table.rows.getItemAt(placed.index);
  const added = row.getRange();
  cells.forEach(({ header }, column) => {
    const content = contents.get(header);
    // The format is that of the row before, whatever Excel gave the new one.
    if (content) writeCell({ range: added.getCell(0, column), format: "" }, content);
  });
  try {
    await context.sync();
  } catch {
    row.delete();
    await context.sync().catch(() => undefined);
    return leftAlone("refused");
  }
  const written = [...contents].map(([header, { value }]) => [header, value]);
  return {
    ...{ kind: "added", table: table.name, row: placed.index },
    cells: Object.fromEntries(written),
  };
}
