import type { Headless } from "../../../src/workbench/headless";

/** Changes of a table's body as the user makes them, by line from 0. */
export function lines({ workbook, engine }: Headless, table: string) {
  const { sheetId, rect } = workbook.findTable(table)!;
  const line = (index: number, count = 1) => ({
    ...rect,
    row: rect.row + 1 + index,
    rows: count,
  });
  return {
    remove: (index: number) => engine.deleteCells(sheetId, line(index), "Up"),
    insert(index: number, cells: (string | number | null)[]) {
      engine.insertCells(sheetId, line(index), "Down");
      engine.write(sheetId, { ...line(index), columns: cells.length }, [cells]);
    },
    /** Another text wherever a column holds the one. */
    replace(column: number, from: string, to: string) {
      const cells = { ...line(0, rect.rows - 1), column: rect.column + column, columns: 1 };
      const values = engine
        .readFormulas(sheetId, cells)
        .map(([cell]) => [cell === from ? to : null]);
      engine.write(sheetId, cells, values);
    },
  };
}

export const columnOf = ({ workbook }: Headless, header: string) =>
  workbook.findTable("Leads")!.columns.indexOf(header);

/** One lead more, with what its columns hold. */
export function insertLead(excel: Headless, values: Record<string, string | number>): void {
  const { columns } = excel.workbook.findTable("Leads")!;
  lines(excel, "Leads").insert(
    2,
    columns.map((header) => values[header] ?? "")
  );
}
