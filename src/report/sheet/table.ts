import {
  asksPipeline,
  binary,
  CellError,
  excel,
  part,
  type CellValue,
  type Expression,
} from "../expression";
import type { Area } from "../plan";
import { addressOf, area } from "./areas";
import { GRID, textWidth } from "./grid";
import { COLORS, FORMATS, type FormatName } from "./looks";
import { SPARE_ROWS, type SheetBuilder } from "./sheet-builder";

export interface TableColumn {
  readonly header: string;
  readonly format: FormatName;
  /** Spills over this column alone; as many rows as the table's body. */
  readonly body?: Expression;
  /**
   * The formula of each row, made from the cells of its row by their column; blank where the row is. Left out for the
   * columns that a body fills. Lines count from 0.
   */
  readonly cell?: (at: (column: number) => Expression, line: number) => Expression;
}

export interface TableOptions {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Spills over the first columns, one row per line of the table; or the labels of lines that stay so many. */
  readonly body: Expression | readonly Expression[];
  /** The label of the last row, if it is a total. */
  readonly total?: string;
}

export interface PlacedTable {
  /** Lines without the total. */
  readonly rows: number;
  /** All lines and the spare ones. */
  readonly height: number;
  readonly columns: number;
  /** The first row below the table and its spare rows. */
  readonly below: number;
  /** The cells of a column, without header and total. */
  column(index: number): Area;
  /** The labels of the lines, without the total. */
  readonly labels: Expression;
  /** One cell; lines count from 0. */
  cell(line: number, column: number): Expression;
}

const HEADER_HEIGHT = 30;

/** Places a table at the next free row, from the first column of the grid: headers, a spilled body, formulas per row. */
export function placeTable(sheet: SheetBuilder, options: TableOptions): PlacedTable {
  const { name, columns, body, total } = options;
  const header = sheet.row;
  const top = header + 1;
  sheet.setHeight(header, HEADER_HEIGHT);
  columns.forEach((column, index) => {
    const look = index === 0 ? "headerText" : "headerNumber";
    sheet.place(header, GRID.first + index, column.header, { look });
    sheet.wantWidth(GRID.first + index, headerWidth(column.header));
  });

  const filled = placeBody(sheet, top, name, body);
  const height = filled.rows + (isFixed(body) ? 0 : SPARE_ROWS);
  const whole = area(top, GRID.first, height, columns.length);
  // Labels that are blank as yet are spare lines, too.
  const used = isFixed(body)
    ? body.filter((label) => sheet.cellValue(label) !== "").length
    : filled.rows;
  const formulas = rowFormulas(name, columns, height);
  const spilled = sheet.partOf(name);
  const ownBodies = columns.map(({ body: own }, index) => {
    if (own) sheet.placeSpill(top, GRID.first + index, `${name}.${index}`, own);
    return own && sheet.partOf(`${name}.${index}`);
  });
  sheet.setPart(name, {
    area: whole,
    cell(line, index) {
      const formula = formulas[index]?.[line];
      if (formula) return sheet.cellValue(formula);
      return ownBodies[index]?.cell(line, 0) ?? spilled.cell(line, index);
    },
  });
  columns.forEach((column, index) => {
    const cells = { ...whole, column: GRID.first + index, columns: 1 };
    formulas[index]?.forEach((each, line) => sheet.place(top + line, cells.column, each));
    lookAt(sheet, cells, used, column.format, index === 0 ? "Text" : "Number");
    for (let line = 0; line < filled.rows; line++) {
      const value = sheet.partOf(name).cell(line, index);
      sheet.wantWidth(cells.column, valueWidth(value, column.format));
    }
  });
  if (total !== undefined) emphasizeTotal(sheet, whole, total);

  const rows = filled.rows - (total === undefined ? 0 : 1);
  sheet.row = top + height;
  return {
    rows,
    height,
    columns: columns.length,
    below: sheet.row,
    column: (index) => area(top, GRID.first + index, rows),
    labels: part(name, { row: 0, column: 0, rows }),
    cell: (line, column) => part(name, { row: line, column }),
  };
}

const isFixed = (body: TableOptions["body"]): body is readonly Expression[] => Array.isArray(body);

function placeBody(
  sheet: SheetBuilder,
  top: number,
  name: string,
  body: TableOptions["body"]
): Area {
  if (!isFixed(body)) return sheet.placeSpill(top, GRID.first, name, body);
  body.forEach((label, line) => sheet.place(top + line, GRID.first, label));
  const labels = area(top, GRID.first, body.length);
  sheet.setPart(name, { area: labels, cell: (line) => sheet.cellValue(body[line] ?? "") });
  return labels;
}

/**
 * What a spare line shows where its formula asks the add-in's functions: a program without them shows the results that
 * are saved with the formulas, and takes an empty text for none.
 */
const UNSEEN = "\u00A0";

/** By column and line, also for the spare lines: blank as long as the line has no label. */
function rowFormulas(
  name: string,
  columns: readonly TableColumn[],
  lines: number
): (Expression[] | undefined)[] {
  return columns.map(
    ({ cell }) =>
      cell &&
      Array.from({ length: lines }, (_, line) => {
        const at = (column: number) => part(name, { row: line, column });
        const content = cell(at, line);
        const blank = asksPipeline(content) ? UNSEEN : "";
        return excel("IF", binary(at(0), "=", ""), blank, content);
      })
  );
}

/** Labels stand on the left, everything else on the right. */
function lookAt(
  sheet: SheetBuilder,
  cells: Area,
  filled: number,
  format: FormatName,
  kind: "Text" | "Number"
): void {
  const spare = { ...cells, row: cells.row + filled, rows: cells.rows - filled };
  sheet.looks.push({ area: { ...cells, rows: filled }, look: `cell${kind}` });
  if (spare.rows > 0) sheet.looks.push({ area: spare, look: `spare${kind}` });
  if (format !== "text") sheet.numberFormats.push({ area: cells, format: FORMATS[format] });
}

/** The total stands in another row after the table has grown: its look goes by its label. */
function emphasizeTotal(sheet: SheetBuilder, cells: Area, total: string): void {
  const label = addressOf(area(cells.row, cells.column)).replace(/^/, "$");
  sheet.highlights.push({
    kind: "formula",
    area: cells,
    formula: `=${label}="${total.replaceAll('"', '""')}"`,
    bold: true,
    topBorder: COLORS.navy,
  });
}

/** Headers may take two lines, but not break a word. */
function headerWidth(header: string): number {
  const words = header.split(" ").map((word) => textWidth(word));
  return Math.max(textWidth(header) / 2, ...words) * BOLD;
}

/** How much wider bold letters are. */
const BOLD = 1.06;

function valueWidth(value: CellValue, format: FormatName): number {
  if (value instanceof CellError) return textWidth(value.code);
  if (typeof value !== "number") return textWidth(String(value));
  const digits = String(Math.round(Math.abs(value)));
  const separators = Math.floor((digits.length - 1) / 3);
  const extra = format === "percent" || format === "decimal" ? 2 : 1;
  return textWidth("0".repeat(digits.length + separators + extra)) * BOLD;
}
