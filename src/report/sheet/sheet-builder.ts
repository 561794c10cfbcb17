import {
  evaluator,
  toFormula,
  toTable,
  type CellValue,
  type EvaluationContext,
  type Expression,
  type FormulaContext,
  type Slice,
  type Value,
} from "../expression";
import { figuresOf } from "../figures";
import {
  SHEET,
  type Area,
  type Plan,
  type PlanCell,
  type PlanChart,
  type PlanHighlight,
  type PlanInput,
  type PlanPrint,
} from "../plan";
import { absoluteAddressOf, area, contains } from "./areas";
import { chartAreas, type ChartPlace } from "./chart-places";
import { columnWidths, textWidth, GRID } from "./grid";
import type { Look } from "./looks";

/** Rows kept free below a spilled table, so that it can grow between two refreshes. */
export const SPARE_ROWS = 3;

/** What a cell gets: a text or number as it is, or an expression. */
export type Content = string | number | Expression;

export interface PlaceOptions {
  /** Under which expressions find the cell by `part`. */
  readonly name?: string;
  readonly look?: Look;
  /** In Excel's English notation. */
  readonly format?: string;
}

/** Cells that expressions may refer to. */
export interface Part {
  readonly area: Area;
  /** Row and column count from 0 within the area; cells beyond what is filled are blank. */
  cell(row: number, column: number): CellValue;
}

/** A chart whose size is known when the widths of all columns are. */
export interface PendingChart {
  readonly place: ChartPlace;
  /** What it shows in so many points of width. */
  draw(points: number): Omit<PlanChart, "area">;
}

type Source = Pick<
  EvaluationContext,
  "column" | "namedColumn" | "stages" | "quotas" | "snapshot" | "history"
> &
  Pick<
    FormulaContext,
    | "leadsTable"
    | "leadsSheet"
    | "stagesTable"
    | "quotasTable"
    | "header"
    | "snapshotsTable"
    | "snapshotHeader"
    | "historyTable"
    | "historyHeader"
  >;

/**
 * Collects what stands where on the sheet. Cells may refer to parts that are placed later, above or below; spilled
 * tables are answered when they are placed, because what follows depends on their size.
 */
export class SheetBuilder {
  /** The next free row. */
  row = 0;
  readonly looks: { area: Area; look: Look }[] = [];
  readonly numberFormats: { area: Area; format: string }[] = [];
  readonly merges: Area[] = [];
  readonly highlights: PlanHighlight[] = [];
  readonly charts: PendingChart[] = [];
  readonly inputs: PlanInput[] = [];
  /** Rows in which sections begin. */
  readonly sections: number[] = [];
  /** Rows before which a section may be parted by the end of a page. */
  readonly joints: number[] = [];
  /** The parts whose formula may be blocked by something in its way. */
  readonly spillNames: string[] = [];

  private readonly cells: { row: number; column: number; content: Content }[] = [];
  private readonly spills: {
    expression: Expression;
    area: Area;
    reserved: Area;
    values: readonly (readonly CellValue[])[];
  }[] = [];
  private readonly parts = new Map<string, Part>();
  private readonly names: { name: string; body: Expression }[] = [];
  private readonly heights = new Map<number, number>();
  private readonly wantedWidths: number[] = [];
  private readonly evaluate: (expression: Expression) => Value;
  private readonly formulas: FormulaContext;

  constructor(source: Source) {
    this.evaluate = evaluator({
      column: source.column,
      namedColumn: source.namedColumn,
      stages: source.stages,
      quotas: source.quotas,
      snapshot: source.snapshot,
      history: source.history,
      part: (name, slice) => this.partValue(name, slice),
    });
    this.formulas = {
      leadsTable: source.leadsTable,
      leadsSheet: source.leadsSheet,
      stagesTable: source.stagesTable,
      quotasTable: source.quotasTable,
      header: source.header,
      snapshotsTable: source.snapshotsTable,
      snapshotHeader: source.snapshotHeader,
      historyTable: source.historyTable,
      historyHeader: source.historyHeader,
      address: (name, slice) => absoluteAddressOf(this.partArea(name, slice)),
    };
  }

  /** The answer to an expression that refers to nothing placed later. */
  valueOf(expression: Expression): Value {
    return this.evaluate(expression);
  }

  place(row: number, column: number, content: Content, options: PlaceOptions = {}): void {
    this.cells.push({ row, column, content });
    const { name, look, format } = options;
    const cell = area(row, column);
    if (look) this.looks.push({ area: cell, look });
    if (format) this.numberFormats.push({ area: cell, format });
    if (name) this.setPart(name, { area: cell, cell: () => this.cellValue(content) });
  }

  /** Places a formula that fills as many cells as its answer has. */
  placeSpill(row: number, column: number, name: string, expression: Expression): Area {
    const values = toTable(this.evaluate(expression));
    const filled = area(row, column, values.length, values[0]?.length ?? 1);
    const reserved = { ...filled, rows: filled.rows + SPARE_ROWS };
    this.spills.push({ expression, area: filled, reserved, values });
    this.spillNames.push(name);
    this.setPart(name, { area: filled, cell: (i, j) => values[i]?.[j] ?? "" });
    return filled;
  }

  hasPart(name: string): boolean {
    return this.parts.has(name);
  }

  partOf(name: string): Part {
    const found = this.parts.get(name);
    if (!found) throw new Error(`The report has no part "${name}".`);
    return found;
  }

  /** Defines a name of the sheet, so that formulas say what they mean: `AsOf` rather than `$B$4`. */
  defineName(name: string, body: Expression): Expression {
    // Sections may share a name, whichever of them comes first.
    if (!this.names.some((each) => each.name === name)) this.names.push({ name, body });
    return { kind: "named", name, body };
  }

  setPart(name: string, each: Part): void {
    this.parts.set(name, each);
  }

  /** What a cell with this content shows. */
  cellValue(content: Content): CellValue {
    if (typeof content !== "object") return content;
    return toTable(this.evaluate(content))[0]?.[0] ?? "";
  }

  setHeight(row: number, points: number): void {
    this.heights.set(row, points);
  }

  heightOf(row: number): number {
    return this.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  /** Asks for room for a text in a column of the tables. */
  wantWidth(column: number, points: number): void {
    const index = column - GRID.first;
    this.wantedWidths[index] = Math.max(this.wantedWidths[index] ?? 0, points);
  }

  wantTextWidth(column: number, text: string): void {
    this.wantWidth(column, textWidth(text));
  }

  get widths(): number[] {
    return columnWidths(this.wantedWidths);
  }

  /** Whether some cell in an area holds a number other than 0. */
  holdsFigures(cells: Area): boolean {
    const isFigure = (value: CellValue) => typeof value === "number" && value !== 0;
    const isSpilled = this.spills.some((spill) =>
      spill.values.some((line, i) =>
        line.some(
          (value, j) =>
            isFigure(value) && contains(cells, spill.area.row + i, spill.area.column + j)
        )
      )
    );
    return (
      isSpilled ||
      this.cells.some(
        ({ row, column, content }) =>
          contains(cells, row, column) && isFigure(this.cellValue(content))
      )
    );
  }

  /** The plan of all that was placed, an answer of a cell a step. */
  *finish(sheetName: string, print: PlanPrint): Generator<void, Plan> {
    const charts = this.drawCharts();
    const cells = yield* this.answeredCells();
    return {
      sheetName,
      columnWidths: this.widths,
      rowHeights: [...this.heights].map(([row, points]) => ({ row, points })),
      cells,
      spills: this.spills.map(({ expression, ...spill }) => ({
        ...spill,
        formula: toFormula(expression, this.formulas),
      })),
      looks: this.looks,
      numberFormats: this.numberFormats,
      merges: this.merges,
      highlights: this.highlights,
      charts,
      names: this.names.map(({ name, body }) => ({ name, formula: this.nameFormula(body) })),
      figures: figuresOf((name) => this.parts.get(name)),
      inputs: this.inputs,
      print,
    };
  }

  private *answeredCells(): Generator<void, PlanCell[]> {
    const answered: PlanCell[] = [];
    for (const { row, column, content } of this.cells) {
      const value = this.cellValue(content);
      if (typeof content === "object") {
        answered.push({ row, column, value, formula: toFormula(content, this.formulas) });
        yield;
      } else answered.push({ row, column, value });
    }
    return answered;
  }

  /**
   * Office.js gives charts no alternative text, so that it stands in the cell behind the chart, where screen readers
   * find it.
   */
  private drawCharts(): PlanChart[] {
    const { widths } = this;
    const areas = chartAreas(
      this.charts.map(({ place }) => place),
      widths
    );
    return this.charts.map(({ draw }, index) => {
      const cells = areas[index]!;
      const points = widths
        .slice(cells.column, cells.column + cells.columns)
        .reduce((sum, width) => sum + width, 0);
      const chart = { ...draw(points), area: cells };
      this.place(cells.row, cells.column, chart.altText, { look: "behindChart" });
      return chart;
    });
  }

  /** Names are known to the whole workbook: they say on which sheet their cells are. */
  private nameFormula(body: Expression): string {
    const address: FormulaContext["address"] = (name, slice) =>
      `${SHEET}!${this.formulas.address(name, slice)}`;
    return toFormula(body, { ...this.formulas, address });
  }

  private partArea(name: string, slice?: Slice): Area {
    const whole = this.partOf(name).area;
    if (!slice) return whole;
    const { row, column, rows = 1, columns = 1 } = slice;
    return area(whole.row + row, whole.column + column, rows, columns);
  }

  private partValue(name: string, slice?: Slice): Value {
    const { area: whole, cell } = this.partOf(name);
    const { row, column, rows = 1, columns = 1 } = slice ?? { ...whole, row: 0, column: 0 };
    if (rows === 1 && columns === 1) return cell(row, column);
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => cell(row + i, column + j))
    );
  }
}

/** Points; Excel's default for the report's font. */
export const DEFAULT_ROW_HEIGHT = 15;
