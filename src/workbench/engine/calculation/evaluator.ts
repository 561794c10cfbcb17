/**
 * Univer's lexer, parser, interpreter and function library as one synchronous call: formula in, value out.
 * The services that hold state are made anew for this engine, so that Univer's own calculations (conditional
 * formats in a page) and ours do not meet.
 */
import { type Injector } from "@univerjs/core";
import {
  AstRootNodeFactory,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FormulaCurrentConfigService,
  FormulaRuntimeService,
  FunctionNodeFactory,
  generateExecuteAstNodeData,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  LambdaNodeFactory,
  LambdaParameterNodeFactory,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  OperatorNodeFactory,
  PrefixNodeFactory,
  ReferenceNodeFactory,
  SuffixNodeFactory,
  UnionNodeFactory,
  ValueNodeFactory,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import type { CellScalar } from "../../model/types";
import type { Grid } from "../cells/grid";
import type { FunctionResult } from "../engine";
import type { Area, Place } from "../formulas/scope";
import { intersects, MAX_COLUMNS, MAX_ROWS } from "../rect";
import { CellView } from "./cell-view";
import { resultOf } from "./variants";

const UNIT = "book";

export class Evaluator {
  private readonly services: Injector;
  private readonly runtime: FormulaRuntimeService;
  private readonly config: FormulaCurrentConfigService;
  private readonly lexer: Lexer;
  private readonly builder: AstTreeBuilder;
  private readonly interpreter: Interpreter;

  constructor(
    injector: Injector,
    private readonly grid: Grid
  ) {
    this.services = injector.createChild([
      [IFormulaRuntimeService, { useClass: FormulaRuntimeService }],
      [IFormulaCurrentConfigService, { useClass: FormulaCurrentConfigService }],
      [Interpreter],
      [AstTreeBuilder],
      [Lexer],
      [LexerTreeBuilder],
      [AstRootNodeFactory],
      [FunctionNodeFactory],
      [LambdaNodeFactory],
      [LambdaParameterNodeFactory],
      [OperatorNodeFactory],
      [PrefixNodeFactory],
      [ReferenceNodeFactory],
      [SuffixNodeFactory],
      [UnionNodeFactory],
      [ValueNodeFactory],
    ]);
    this.runtime = this.services.get(IFormulaRuntimeService) as FormulaRuntimeService;
    this.config = this.services.get(IFormulaCurrentConfigService) as FormulaCurrentConfigService;
    this.lexer = this.services.get(Lexer);
    this.builder = this.services.get(AstTreeBuilder);
    this.interpreter = this.services.get(Interpreter);
    this.refresh();
  }

  /** To be called when sheets come, go or change their names. */
  refresh(): void {
    const sheets = this.grid.book.getSheets();
    const data = sheets.map((sheet) => [
      sheet.getSheetId(),
      {
        cellData: new CellView(this.grid, sheet.getSheetId()),
        rowCount: MAX_ROWS,
        columnCount: MAX_COLUMNS,
        rowData: {},
        columnData: {},
      },
    ]);
    const names = sheets.map((sheet) => [sheet.getName(), sheet.getSheetId()]);
    this.config.load({
      formulaData: {},
      arrayFormulaCellData: {},
      arrayFormulaRange: {},
      forceCalculate: false,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      excludedCell: {},
      allUnitData: { [UNIT]: Object.fromEntries(data) },
      unitSheetNameMap: { [UNIT]: Object.fromEntries(names) },
      unitStylesData: {},
    } as never);
    this.config.setExecuteUnitId(UNIT);
  }

  /** Ranges that were read may hold other values from now on: all of them, or those that share cells with an area. */
  forgetValues(area?: Area): void {
    CELL_INVERTED_INDEX_CACHE.clear();
    this.runtime.clearReferenceAndNumberformatCache();
    if (!area) return FORMULA_REF_TO_ARRAY_CACHE.clear();
    FORMULA_REF_TO_ARRAY_CACHE.forEach((array, key) => {
      const rect = {
        row: array.getCurrentRow(),
        column: array.getCurrentColumn(),
        rows: array.getRowCount(),
        columns: array.getColumnCount(),
      };
      if (array.getSheetId() === area.sheetId && intersects(rect, area.rect)) {
        FORMULA_REF_TO_ARRAY_CACHE.delete(key);
      }
    });
  }

  /** @returns A parsed formula, or the error value it stands for. */
  compile(formula: string): BaseAstNode | string {
    const tree = this.lexer.treeBuilder(formula);
    if (!(tree instanceof LexerNode)) return "#NAME?";
    // The lexer hands out the same tree for the same text, and parsing LET and LAMBDA changes the tree.
    return this.builder.parse(copyOf(tree)) ?? "#NAME?";
  }

  run(program: BaseAstNode | string, place: Place): FunctionResult {
    if (typeof program === "string") return { error: program };
    const { sheetId, row, column } = place;
    this.runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheetId, UNIT);
    try {
      const value = this.interpreter.execute(generateExecuteAstNodeData(program));
      return resultOf(value, (id, rect): CellScalar[][] => this.grid.values(id, rect));
    } catch {
      // Some functions of the library throw at arguments they did not expect, where Excel gives this.
      return { error: "#VALUE!" };
    } finally {
      program.resetCalculationState();
    }
  }
}

function copyOf(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  copy.setDefinedNames(node.getDefinedNames());
  for (const child of node.getChildren()) {
    const own = typeof child === "string" ? child : copyOf(child);
    if (typeof own !== "string") own.setParent(copy);
    copy.addChildren(own);
  }
  return copy;
}
