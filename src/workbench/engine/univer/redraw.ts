import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Rect } from "../../model/types";
import type { Grid } from "../cells/grid";
import type { Area } from "../formulas/scope";
import { lastColumn, lastRow, union } from "../rect";
import { BY_ENGINE } from "./options";
import type { UniverHost } from "./start";

/** Lets the grid of a page draw cells anew: a mutation without contents, over the changed area. */
export function redraw({ commands, book }: UniverHost, grid: Grid, areas: readonly Area[]): void {
  const bySheet = new Map<string, Rect>();
  for (const { sheetId, rect } of areas) {
    const known = bySheet.get(sheetId);
    bySheet.set(sheetId, known ? union(known, rect) : rect);
  }
  for (const [subUnitId, rect] of bySheet) {
    if (!grid.has(subUnitId)) continue;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, column] of [
      [rect.row, rect.column],
      [lastRow(rect), lastColumn(rect)],
    ] as const) {
      const type = grid.cell(subUnitId, row, column)?.t;
      cellValue[row] = { ...cellValue[row], [column]: type ? { t: type } : {} };
    }
    const params = { unitId: book.getUnitId(), subUnitId, cellValue };
    commands.syncExecuteCommand(SetRangeValuesMutation.id, params, BY_ENGINE);
  }
}
