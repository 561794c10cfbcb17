/** Lays results into the cells: one value, an array that spills, or `#SPILL!` where it cannot. */
import type { CellScalar, Rect } from "../../model/types";
import type { Grid } from "../cells/grid";
import { isFilled, marksOf, setScalar } from "../cells/values";
import type { FunctionResult } from "../engine";
import type { Area } from "../formulas/scope";
import { cellRect, contains, MAX_COLUMNS, MAX_ROWS, sameRect } from "../rect";
import type { FormulaNode } from "./formula-index";

/** Areas that no array may spill into: tables and merged cells ("#SPILL! error"). */
export type IsReserved = (area: Area) => boolean;

export class Results {
  private areas: Area[] = [];

  constructor(
    private readonly grid: Grid,
    private readonly isReserved: IsReserved
  ) {}

  /** The areas that changed since the last call. */
  takeAreas(): Area[] {
    const areas = this.areas;
    this.areas = [];
    return areas;
  }

  /** @returns Whether the formula takes other cells than before. */
  show(node: FormulaNode, result: FunctionResult): { readonly moved: boolean } {
    const old = node.spill;
    if (!Array.isArray(result)) {
      this.clearSpill(node);
      node.blocked = undefined;
      this.put(node, result);
      return { moved: old !== undefined };
    }
    const rect = {
      row: node.row,
      column: node.column,
      rows: result.length,
      columns: result[0]?.length ?? 0,
    };
    if (this.isBlocked(node, rect)) {
      this.clearSpill(node);
      node.blocked = rect;
      this.put(node, { error: "#SPILL!" });
      return { moved: old !== undefined };
    }
    node.blocked = undefined;
    if (old) this.clearOutside(node, old, rect);
    node.spill = rect;
    this.fill(node, rect, result);
    return { moved: !old || !sameRect(old, rect) };
  }

  clearSpill(node: FormulaNode): void {
    const { spill } = node;
    node.spill = undefined;
    if (spill) this.clearOutside(node, spill, cellRect(node.row, node.column));
  }

  private put(node: FormulaNode, value: CellScalar): void {
    const cell = this.grid.cellOrNew(this.grid.matrix(node.sheetId), node.row, node.column);
    delete cell.custom;
    cell.f = node.source;
    setScalar(cell, value);
    this.areas.push({ sheetId: node.sheetId, rect: cellRect(node.row, node.column) });
  }

  private isBlocked(node: FormulaNode, rect: Rect): boolean {
    if (rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) return true;
    if (this.isReserved({ sheetId: node.sheetId, rect })) return true;
    let blocked = false;
    this.grid.forEach(node.sheetId, rect, (cell, row, column) => {
      if (blocked || !isFilled(cell) || (row === node.row && column === node.column)) return;
      const { anchor } = marksOf(cell);
      const own = anchor?.[0] === node.row && anchor[1] === node.column;
      if (!own) blocked = true;
    });
    return blocked;
  }

  private fill(node: FormulaNode, rect: Rect, values: readonly (readonly CellScalar[])[]): void {
    const matrix = this.grid.matrix(node.sheetId);
    this.grid.ensureSize(node.sheetId, rect);
    const anchor = [node.row, node.column] as const;
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = this.grid.cellOrNew(matrix, rect.row + r, rect.column + c);
        if (r === 0 && c === 0) {
          delete cell.custom;
          cell.f = node.source;
        } else cell.custom = { anchor };
        setScalar(cell, value);
      })
    );
    this.areas.push({ sheetId: node.sheetId, rect });
  }

  /** Empties the cells of the old spill that are not in the new one. */
  private clearOutside(node: FormulaNode, old: Rect, kept: Rect): void {
    this.grid.forEach(node.sheetId, old, (cell, row, column, matrix) => {
      const { anchor } = marksOf(cell);
      if (anchor?.[0] !== node.row || anchor[1] !== node.column) return;
      if (contains(kept, row, column)) return;
      delete cell.custom;
      setScalar(cell, null);
      this.grid.prune(matrix, row, column);
    });
    this.areas.push({ sheetId: node.sheetId, rect: old });
  }
}
