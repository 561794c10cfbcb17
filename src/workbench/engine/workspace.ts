/** The engine's parts and how they are wired; what works on several of them takes the workspace. */
import type { CellScalar, Rect } from "../model/types";
import { Calculator } from "./calculation/calculator";
import { Evaluator } from "./calculation/evaluator";
import { FormulaBook } from "./calculation/formula-book";
import { FormulaIndex } from "./calculation/formula-index";
import { Results } from "./calculation/results";
import { Grid } from "./cells/grid";
import { Layout } from "./cells/layout";
import { StyleBook } from "./cells/styles";
import { Events } from "./events";
import { cellAddress } from "./formulas/address";
import type { Place, Scope } from "./formulas/scope";
import { correctFunctions } from "./functions/corrections/index";
import { CustomFunctions } from "./functions/custom-functions";
import { Names } from "./names";
import { cellRect, intersects } from "./rect";
import { Tables } from "./tables/tables";
import { startUniver, type UniverHost, type UniverOptions } from "./univer/start";

export class Workspace {
  readonly host: UniverHost;
  readonly grid: Grid;
  readonly styles: StyleBook;
  readonly layout: Layout;
  readonly tables = new Tables();
  readonly names = new Names();
  readonly events = new Events();
  readonly scope: Scope;
  readonly results: Results;
  readonly evaluator: Evaluator;
  readonly functions: CustomFunctions;
  readonly index = new FormulaIndex();
  readonly calculator: Calculator;
  readonly formulas: FormulaBook;

  /**
   * @param onAnswer Is told which formulas a custom function has answered.
   */
  constructor(options: UniverOptions, onAnswer: (waiting: readonly object[]) => void) {
    this.host = startUniver(options);
    this.grid = new Grid(this.host.book);
    this.styles = new StyleBook(this.host.book.getStyles());
    this.layout = new Layout(this.host, this.grid, this.styles);
    this.scope = this.createScope();
    this.results = new Results(
      this.grid,
      ({ sheetId, rect }) =>
        this.tables.touching(sheetId, rect).length > 0 ||
        this.layout.merges(sheetId).some((merged) => intersects(merged, rect))
    );
    this.evaluator = new Evaluator(this.host.injector, this.grid);
    const read = (sheetId: string, rect: Rect): CellScalar[][] => this.grid.values(sheetId, rect);
    const nameCaller = (sheetId: string, row: number, column: number) =>
      row < 0 ? "" : cellAddress(this.scope.sheetName(sheetId), row, column);
    this.functions = new CustomFunctions(this.host.injector, read, nameCaller, onAnswer);
    correctFunctions(this.host.injector, (area) => this.functions.range(area));
    this.calculator = new Calculator(
      this.index,
      this.evaluator,
      this.functions,
      this.results,
      this.scope
    );
    this.formulas = new FormulaBook(
      this.grid,
      this.index,
      this.calculator,
      this.results,
      this.names
    );
  }

  sheetInfo = (sheetId: string) => ({ id: sheetId, name: this.grid.sheet(sheetId).getName() });

  /** Sheets, tables or names are others now: every formula is read anew. */
  renamed(rewrite: (source: string, place: Place) => string = (source) => source): void {
    this.formulas.rewrite(rewrite);
    this.evaluator.refresh();
  }

  private createScope(): Scope {
    const { grid, tables, names, index } = this;
    return {
      sheetNamed: (name) => {
        const wanted = name.toLowerCase();
        const sheet = grid.book.getSheets().find((one) => one.getName().toLowerCase() === wanted);
        return sheet && { id: sheet.getSheetId(), name: sheet.getName() };
      },
      sheetName: (sheetId) => (grid.has(sheetId) ? grid.sheet(sheetId).getName() : ""),
      tableNamed: (name) => tables.named(name),
      tableAt: (sheetId, row, column) => tables.at(sheetId, row, column),
      nameFor: (name, sheetId) => names.find(name, sheetId),
      spillOf: (sheetId, row, column) => {
        const node = index.get(sheetId, row, column);
        return node && (node.spill ?? cellRect(row, column));
      },
      usedSize: (sheetId) => {
        const used = grid.usedRange(sheetId, true);
        return used
          ? { rows: used.row + used.rows, columns: used.column + used.columns }
          : { rows: 1, columns: 1 };
      },
    };
  }
}
