/** Puts formulas into cells and takes them out, and rewrites their text when names or places change. */
import type { Rect } from "../../model/types";
import type { Grid } from "../cells/grid";
import { isSpilled, marksOf } from "../cells/values";
import type { Place } from "../formulas/scope";
import type { Names } from "../names";
import { intersects } from "../rect";
import type { Calculator } from "./calculator";
import type { FormulaIndex, FormulaNode } from "./formula-index";
import type { Results } from "./results";

export class FormulaBook {
  constructor(
    private readonly grid: Grid,
    private readonly index: FormulaIndex,
    private readonly calculator: Calculator,
    private readonly results: Results,
    private readonly names: Names
  ) {}

  at(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.index.get(sheetId, row, column);
  }

  set({ sheetId, row, column }: Place, source: string): void {
    const node: FormulaNode = { sheetId, row, column, source, busy: false };
    this.index.add(node);
    this.calculator.invalidate(node);
    this.grid.cellOrNew(this.grid.matrix(sheetId), row, column).f = source;
  }

  remove(node: FormulaNode): void {
    if (node.spill) this.calculator.changed({ sheetId: node.sheetId, rect: node.spill });
    this.results.clearSpill(node);
    this.index.remove(node);
    this.calculator.forget(node);
    delete this.grid.cell(node.sheetId, node.row, node.column)?.f;
  }

  /** Before cells get other contents: their formulas go, arrays that spilled into them are laid anew. */
  vacate(sheetId: string, rect: Rect): void {
    for (const node of this.index.within(sheetId, rect)) this.remove(node);
    for (const node of this.index.all())
      if (node.sheetId === sheetId && node.spill && intersects(node.spill, rect))
        this.calculator.invalidate(node);
    this.grid.forEach(sheetId, rect, (cell) => {
      if (cell.custom) delete cell.custom;
    });
  }

  /** The formula whose array lies on the cell. */
  ownerAt(sheetId: string, row: number, column: number): FormulaNode | undefined {
    const own = this.index.get(sheetId, row, column);
    if (own) return own;
    const { anchor } = marksOf(this.grid.cell(sheetId, row, column));
    return anchor && this.index.get(sheetId, anchor[0], anchor[1]);
  }

  /** Changes formulas and names; all are read anew afterwards. */
  rewrite(rewrite: (source: string, place: Place) => string): void {
    for (const node of this.index.all()) {
      const source = rewrite(node.source, node);
      if (source === node.source) continue;
      node.source = source;
      this.grid.cellOrNew(this.grid.matrix(node.sheetId), node.row, node.column).f = source;
    }
    this.names.rewrite((formula, sheetId) =>
      rewrite(formula, { sheetId: sheetId ?? "", row: -1, column: -1 })
    );
    this.calculator.invalidateAll();
  }

  /** Takes all arrays of a sheet back to their anchors, before its cells move. */
  foldSpills(sheetId: string): void {
    for (const node of this.index.all())
      if (node.sheetId === sheetId && node.spill) {
        this.calculator.changed({ sheetId, rect: node.spill });
        this.results.clearSpill(node);
        this.calculator.invalidate(node);
      }
  }

  /** Formulas of a sheet go to other cells; `undefined` for those that are deleted. */
  relocate(
    sheetId: string,
    move: (row: number, column: number) => [number, number] | undefined
  ): void {
    for (const node of this.index.takeSheet(sheetId)) {
      const to = move(node.row, node.column);
      if (!to) {
        this.calculator.forget(node);
        continue;
      }
      [node.row, node.column] = to;
      node.blocked = undefined;
      this.index.add(node);
      this.calculator.invalidate(node);
    }
  }

  /** Finds the formulas of a sheet in its cells, after the grid moved them by itself. */
  rescan(sheetId: string): void {
    const old = this.index.takeSheet(sheetId);
    for (const node of old) this.calculator.forget(node);
    const used = this.grid.usedRange(sheetId, true);
    if (!used) return;
    this.grid.forEach(sheetId, used, (cell, row, column, matrix) => {
      if (isSpilled(cell)) {
        delete cell.custom;
        delete cell.v;
        delete cell.t;
        this.grid.prune(matrix, row, column);
      } else if (cell.f) this.set({ sheetId, row, column }, cell.f);
    });
    this.calculator.changed({ sheetId, rect: used });
  }

  dropSheet(sheetId: string): void {
    for (const node of this.index.takeSheet(sheetId)) this.calculator.forget(node);
  }
}
