/**
 * Which formulas to calculate, in which order, and where their results lie. Calculation is synchronous and
 * follows dependencies ("Excel recalculation": dirty cells, calculation chain); only custom functions answer
 * later and make their formulas dirty again.
 */
import type { BaseAstNode } from "@univerjs/engine-formula";
import type { CellScalar, Rect } from "../../model/types";
import { BUSY } from "../cells/values";
import type { FunctionResult } from "../engine";
import { expand } from "../formulas/expand";
import type { Area, Scope } from "../formulas/scope";
import { cellKey, cellRect, contains, intersects, sameRect } from "../rect";
import type { Evaluator } from "./evaluator";
import type { FormulaIndex, FormulaNode } from "./formula-index";
import type { Results } from "./results";

/** Custom functions as a formula meets them during its evaluation. */
export interface CallCollector {
  /** Calls from now on are made for this formula. */
  begin(node: object): void;
  /** Whether one of them has not answered yet. */
  end(): boolean;
  forgetValues(area: Area): void;
}

/** A formula may be calculated again within one pass when a spill reaches cells it had read. */
const MAX_REPEATS = 50;

export class Calculator {
  private readonly dirty = new Set<FormulaNode>();
  private changes: Area[] = [];
  /** What formulas stand for may have changed without a cell being written. */
  private isStale = false;
  /** The calculation under way. */
  private pass: Pass | undefined;
  private readonly busyNodes = new Set<FormulaNode>();
  private readonly blockedNodes = new Set<FormulaNode>();

  constructor(
    private readonly index: FormulaIndex,
    private readonly evaluator: Evaluator,
    private readonly calls: CallCollector,
    private readonly results: Results,
    private readonly scope: Scope
  ) {}

  get needed(): boolean {
    return this.pass !== undefined || this.dirty.size > 0 || this.changes.length > 0;
  }

  /** Cells have other contents now. */
  changed(area: Area): void {
    this.changes.push(area);
    this.calls.forgetValues(area);
  }

  invalidate(node: FormulaNode): void {
    this.dirty.add(node);
  }

  /** Names, tables or sheets changed: what formulas stand for is read anew. */
  invalidateAll(): void {
    this.isStale = true;
    for (const node of this.index.all()) {
      node.program = undefined;
      node.expansion = node.expansion && { ...node.expansion, elastic: true };
      this.dirty.add(node);
    }
  }

  forget(node: FormulaNode): void {
    this.dirty.delete(node);
    this.busyNodes.delete(node);
    this.blockedNodes.delete(node);
    this.pass?.done(node);
  }

  /**
   * Goes on for so many milliseconds, and to the end of the formula it is at then; without a limit until nothing is
   * left. The next call takes up where this one stopped.
   *
   * @returns Whether anything was calculated.
   */
  calculate(milliseconds = Infinity): boolean {
    if (!this.needed) return false;
    const end = performance.now() + milliseconds;
    const pass = (this.pass = this.begin());
    for (let node = pass.next(); node; node = pass.next()) {
      this.visit(pass, node);
      if (performance.now() > end) return true;
    }
    this.pass = undefined;
    return true;
  }

  /** The pass under way; a new one, with what that has left, if something changed meanwhile. */
  private begin(): Pass {
    const isUnchanged = this.dirty.size === 0 && this.changes.length === 0 && !this.isStale;
    if (this.pass && isUnchanged) return this.pass;
    // Answers of functions change no cell but those of their own formulas.
    if (this.changes.length > 0 || this.isStale) this.evaluator.forgetValues();
    this.isStale = false;
    const left = this.pass?.left() ?? [];
    const pass = new Pass(this.index);
    for (const node of this.index.volatile) pass.addLast(node);
    for (const node of [...left, ...this.dirty]) if (this.index.has(node)) pass.add(node);
    for (const area of this.changes) this.addReaders(pass, area);
    this.dirty.clear();
    this.changes = [];
    return pass;
  }

  private addReaders(pass: Pass, area: Area): void {
    for (const node of this.index.readersOfArea(area)) pass.add(node);
    for (const node of this.blockedNodes)
      if (node.sheetId === area.sheetId && node.blocked && intersects(node.blocked, area.rect))
        pass.add(node);
  }

  /** What the formula reads is next; once that is done, the formula is evaluated. Without recursion, for long chains. */
  private visit(pass: Pass, node: FormulaNode): void {
    if (pass.entered.has(node)) {
      pass.entered.delete(node);
      this.evaluate(pass, node);
      return;
    }
    pass.entered.add(node);
    this.prepare(node);
    for (const precedent of pass.precedents(node)) {
      if (precedent === node || pass.entered.has(precedent)) pass.circular.add(node);
      else pass.putFirst(precedent);
    }
  }

  private prepare(node: FormulaNode): void {
    if (node.expansion && !node.expansion.elastic) return;
    const before = node.expansion?.formula;
    const program = node.program;
    this.index.setExpansion(node, expand(node.source, node, this.scope));
    if (before === node.expansion?.formula) node.program = program;
  }

  private evaluate(pass: Pass, node: FormulaNode): void {
    pass.done(node);
    if (node.expansion?.elastic) this.prepare(node);
    const result = this.value(pass, node);
    const old = node.spill;
    const shown = this.results.show(node, result);
    for (const rect of [old, node.spill ?? cellRect(node.row, node.column)])
      if (rect) this.forgetValues({ sheetId: node.sheetId, rect });
    node.busy = result === BUSY_RESULT;
    if (node.busy) this.busyNodes.add(node);
    else this.busyNodes.delete(node);
    if (node.blocked) this.blockedNodes.add(node);
    else this.blockedNodes.delete(node);
    if (shown.moved) this.spread(pass, node, old);
  }

  private forgetValues(area: Area): void {
    this.calls.forgetValues(area);
    this.evaluator.forgetValues(area);
  }

  private value(pass: Pass, node: FormulaNode): FunctionResult {
    if (pass.circular.has(node)) return 0;
    if (this.readsBusy(node.expansion?.precedents ?? [], node)) return BUSY_RESULT;
    node.program ??= this.evaluator.compile(node.expansion?.formula ?? "");
    this.calls.begin(node);
    const value = this.evaluator.run(node.program as BaseAstNode | string, node);
    return this.calls.end() ? BUSY_RESULT : value;
  }

  /** Whether some of the cells wait for a custom function. */
  readsBusy(areas: readonly Area[], self?: FormulaNode): boolean {
    for (const busy of this.busyNodes)
      if (busy !== self && busy.busy)
        for (const { sheetId, rect } of areas)
          if (sheetId === busy.sheetId && contains(rect, busy.row, busy.column)) return true;
    return false;
  }

  /** A spill took or left cells that formulas may have read in this very pass. */
  private spread(pass: Pass, node: FormulaNode, old: Rect | undefined): void {
    for (const rect of [old, node.spill]) {
      if (!rect || (old && node.spill && sameRect(old, node.spill))) continue;
      const area = { sheetId: node.sheetId, rect };
      for (const reader of this.index.readersOfArea(area))
        if (reader !== node) pass.repeat(reader, MAX_REPEATS);
      for (const blocked of this.blockedNodes)
        if (blocked !== node && blocked.sheetId === area.sheetId && blocked.blocked)
          if (intersects(blocked.blocked, rect)) pass.repeat(blocked, MAX_REPEATS);
    }
  }
}

const BUSY_RESULT: CellScalar = { error: BUSY };

/** One calculation: the formulas that wait, and those that read them. */
class Pass {
  private readonly waiting = new Set<FormulaNode>();
  private readonly last = new Set<FormulaNode>();
  private readonly bySheet = new Map<string, Map<number, FormulaNode>>();
  private readonly spills = new Set<FormulaNode>();
  private readonly times = new Map<FormulaNode, number>();
  /** On top of a formula stands what it reads. */
  private readonly stack: FormulaNode[] = [];
  readonly entered = new Set<FormulaNode>();
  readonly circular = new Set<FormulaNode>();

  constructor(private readonly index: FormulaIndex) {}

  /** With all formulas that read it, directly or not. */
  add(start: FormulaNode, to = this.waiting): void {
    const queue = [start];
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (this.waits(node)) continue;
      to.add(node);
      let sheet = this.bySheet.get(node.sheetId);
      if (!sheet) this.bySheet.set(node.sheetId, (sheet = new Map()));
      sheet.set(cellKey(node.row, node.column), node);
      if (node.spill) this.spills.add(node);
      const rect = node.spill ?? cellRect(node.row, node.column);
      queue.push(...this.index.readersOfArea({ sheetId: node.sheetId, rect }));
    }
  }

  /** To be added first, calculated last: which cells OFFSET and INDIRECT read is known only then. */
  addLast(node: FormulaNode): void {
    this.add(node, this.last);
  }

  repeat(node: FormulaNode, atMost: number): void {
    if ((this.times.get(node) ?? 0) < atMost) this.add(node);
  }

  waits(node: FormulaNode): boolean {
    return this.waiting.has(node) || this.last.has(node);
  }

  next(): FormulaNode | undefined {
    for (let top = this.stack.at(-1); top; top = this.stack.at(-1)) {
      if (this.waits(top)) return top;
      this.stack.pop();
    }
    const [node] = this.waiting.size > 0 ? this.waiting : this.last;
    if (node) this.stack.push(node);
    return node;
  }

  putFirst(node: FormulaNode): void {
    this.stack.push(node);
  }

  left(): FormulaNode[] {
    return [...this.waiting, ...this.last];
  }

  done(node: FormulaNode): void {
    this.waiting.delete(node);
    this.last.delete(node);
    this.spills.delete(node);
    this.bySheet.get(node.sheetId)?.delete(cellKey(node.row, node.column));
    this.times.set(node, (this.times.get(node) ?? 0) + 1);
  }

  /** The waiting formulas whose cells or spills the node reads. */
  precedents(node: FormulaNode): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    for (const { sheetId, rect } of node.expansion?.precedents ?? []) {
      const sheet = this.bySheet.get(sheetId);
      if (!sheet || sheet.size === 0) continue;
      if (rect.rows * rect.columns <= sheet.size) {
        for (let r = rect.row; r < rect.row + rect.rows; r++)
          for (let c = rect.column; c < rect.column + rect.columns; c++) {
            const precedent = sheet.get(cellKey(r, c));
            if (precedent) found.add(precedent);
          }
      } else
        for (const precedent of sheet.values())
          if (contains(rect, precedent.row, precedent.column)) found.add(precedent);
      for (const precedent of this.spills)
        if (precedent.sheetId === sheetId && precedent.spill && intersects(precedent.spill, rect))
          found.add(precedent);
    }
    return found;
  }
}
