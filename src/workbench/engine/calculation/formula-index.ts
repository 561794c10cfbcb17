/** The formulas of the workbook and, the other way round, which of them read a given cell. */
import type { Rect } from "../../model/types";
import type { Expansion } from "../formulas/expand";
import type { Area } from "../formulas/scope";
import { cellKey, columnOfKey, contains, intersects, rowOfKey } from "../rect";

export interface FormulaNode {
  readonly sheetId: string;
  row: number;
  column: number;
  /** As typed, with the equals sign. */
  source: string;
  expansion?: Expansion;
  /** Parsed form of the expansion. */
  program?: unknown;
  /** Where its array lies, if it has more than one cell. */
  spill?: Rect;
  /** Where its array would lie if nothing were in the way. */
  blocked?: Rect;
  /** A custom function that it calls, or a cell that it reads, has not answered yet. */
  busy: boolean;
}

interface SheetReaders {
  readonly cells: Map<number, Set<FormulaNode>>;
  readonly ranges: Map<string, { readonly rect: Rect; readonly nodes: Set<FormulaNode> }>;
}

const rangeKey = (rect: Rect) => `${rect.row},${rect.column},${rect.rows},${rect.columns}`;
const isCell = (rect: Rect) => rect.rows === 1 && rect.columns === 1;

export class FormulaIndex {
  private readonly nodes = new Map<string, Map<number, FormulaNode>>();
  private readonly readers = new Map<string, SheetReaders>();
  readonly volatile = new Set<FormulaNode>();

  get(sheetId: string, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheetId)?.get(cellKey(row, column));
  }

  *all(): IterableIterator<FormulaNode> {
    for (const sheet of this.nodes.values()) yield* sheet.values();
  }

  within(sheetId: string, rect: Rect): FormulaNode[] {
    const sheet = this.nodes.get(sheetId);
    if (!sheet) return [];
    if (rect.rows * rect.columns > sheet.size)
      return [...sheet.values()].filter((node) => contains(rect, node.row, node.column));
    const found: FormulaNode[] = [];
    for (let r = rect.row; r < rect.row + rect.rows; r++)
      for (let c = rect.column; c < rect.column + rect.columns; c++) {
        const node = sheet.get(cellKey(r, c));
        if (node) found.push(node);
      }
    return found;
  }

  has(node: FormulaNode): boolean {
    return this.get(node.sheetId, node.row, node.column) === node;
  }

  add(node: FormulaNode): void {
    let sheet = this.nodes.get(node.sheetId);
    if (!sheet) this.nodes.set(node.sheetId, (sheet = new Map()));
    sheet.set(cellKey(node.row, node.column), node);
  }

  remove(node: FormulaNode): void {
    this.forget(node);
    if (this.has(node)) this.nodes.get(node.sheetId)?.delete(cellKey(node.row, node.column));
  }

  /** Takes all formulas of a sheet out, to be put back at other places. */
  takeSheet(sheetId: string): FormulaNode[] {
    const nodes = [...(this.nodes.get(sheetId)?.values() ?? [])];
    nodes.forEach((node) => this.forget(node));
    this.nodes.delete(sheetId);
    return nodes;
  }

  /** Notes what the node reads. */
  setExpansion(node: FormulaNode, expansion: Expansion): void {
    this.forget(node);
    node.expansion = expansion;
    if (expansion.volatile) this.volatile.add(node);
    for (const area of expansion.precedents) {
      const { cells, ranges } = this.readersOf(area.sheetId);
      if (isCell(area.rect)) {
        const key = cellKey(area.rect.row, area.rect.column);
        const known = cells.get(key);
        if (known) known.add(node);
        else cells.set(key, new Set([node]));
      } else {
        const key = rangeKey(area.rect);
        const known = ranges.get(key);
        if (known) known.nodes.add(node);
        else ranges.set(key, { rect: area.rect, nodes: new Set([node]) });
      }
    }
  }

  readersOfArea({ sheetId, rect }: Area): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    const readers = this.readers.get(sheetId);
    if (!readers) return found;
    const add = (nodes: Set<FormulaNode> | undefined) => nodes?.forEach((node) => found.add(node));
    if (rect.rows * rect.columns <= readers.cells.size) {
      for (let r = rect.row; r < rect.row + rect.rows; r++)
        for (let c = rect.column; c < rect.column + rect.columns; c++)
          add(readers.cells.get(cellKey(r, c)));
    } else
      for (const [key, nodes] of readers.cells)
        if (contains(rect, rowOfKey(key), columnOfKey(key))) add(nodes);
    for (const range of readers.ranges.values()) if (intersects(range.rect, rect)) add(range.nodes);
    return found;
  }

  private forget(node: FormulaNode): void {
    this.volatile.delete(node);
    for (const { sheetId, rect } of node.expansion?.precedents ?? []) {
      const readers = this.readers.get(sheetId);
      if (!readers) continue;
      if (isCell(rect)) {
        const key = cellKey(rect.row, rect.column);
        const nodes = readers.cells.get(key);
        nodes?.delete(node);
        if (nodes?.size === 0) readers.cells.delete(key);
      } else {
        const key = rangeKey(rect);
        const range = readers.ranges.get(key);
        range?.nodes.delete(node);
        if (range?.nodes.size === 0) readers.ranges.delete(key);
      }
    }
    node.expansion = undefined;
    node.program = undefined;
  }

  private readersOf(sheetId: string): SheetReaders {
    let readers = this.readers.get(sheetId);
    if (!readers) this.readers.set(sheetId, (readers = { cells: new Map(), ranges: new Map() }));
    return readers;
  }
}
