import type { Fix } from "../../leads";
import { runReading } from "../run";

/** Rows of one answer. */
const BLOCK_ROWS = 20_000;

/** The fixes without the cells that hold a formula: those are not the user's own words. */
export async function withoutFormulas(tableName: string, fixes: readonly Fix[]): Promise<Fix[]> {
  const headers = [...new Set(fixes.map(({ header }) => header))];
  if (headers.length === 0) return [];
  const formulas = await readFormulas(tableName, headers);
  return fixes.flatMap((fix) => {
    const withFormula = formulas.get(fix.header);
    if (!withFormula?.size) return [fix];
    const changes = fix.changes
      .map((change) => ({ ...change, rows: change.rows.filter((row) => !withFormula.has(row)) }))
      .filter(({ rows }) => rows.length > 0);
    return changes.length > 0 ? [{ ...fix, changes }] : [];
  });
}

/** By header: the data rows, from 0, whose cell holds a formula. */
function readFormulas(
  tableName: string,
  headers: readonly string[]
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  return runReading(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const columns = table.columns.load("items/name");
    const rows = table.rows.load("count");
    await context.sync();
    const found = new Map(headers.map((header) => [header, new Set<number>()]));
    const places = headers
      .map((header) => ({ header, index: columns.items.findIndex(({ name }) => name === header) }))
      .filter(({ index }) => index >= 0);
    // One after the other: each answer is limited in size.
    for (let from = 0; from < rows.count; from += BLOCK_ROWS) {
      const block = { from, rows: Math.min(BLOCK_ROWS, rows.count - from) };
      for (const { header, index } of places) {
        const marks = await formulasIn(table, index, block);
        marks.forEach((row) => found.get(header)!.add(row));
      }
    }
    return found;
  });
}

async function formulasIn(
  table: Excel.Table,
  column: number,
  { from, rows }: { readonly from: number; readonly rows: number }
): Promise<number[]> {
  const range = table
    .getDataBodyRange()
    .getCell(from, column)
    .getResizedRange(rows - 1, 0);
  range.load("formulas");
  await table.context.sync();
  return range.formulas.flatMap(([formula], index) =>
    typeof formula === "string" && formula.startsWith("=") ? [from + index] : []
  );
}
