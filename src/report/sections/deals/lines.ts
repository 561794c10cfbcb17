import type { Field } from "../../../leads";
import { binary, column, excel, leadLink, part, type Expression } from "../../expression";
import { shown } from "../../labels";
import type { Area } from "../../plan";
import type { Report } from "../../report";
import { area } from "../../sheet/areas";
import { GRID } from "../../sheet/grid";
import type { FormatName } from "../../sheet/looks";
import { SPARE_ROWS, type SheetBuilder } from "../../sheet/sheet-builder";
import type { PlacedTable, TableColumn } from "../../sheet/table";

/** Most deals of a list: more are not worked on in a week. */
const MOST_DEALS = 10;
/** Position of a deal's row in the leads table among the columns of a list. */
export const ROW = 1;

/** Points of a line that holds two lines of a reason, and of a subheading. */
const LINE_HEIGHT = 27;
const SUBHEADING_HEIGHT = 20;
/** Leads that tie stand in the order of their rows: each is worth this part less than the one before. */
const TIE = 1e12;

/** Beside the report: id, row, and what is left of a reason; figures of the add-in's functions follow. */
const ID = 0;
const POSITION = 1;
const REASON = 2;
const FIGURES = 3;

/** Figures of the leads, so that no two are equal: the same order, ties by row. Figures of 0 stay 0. */
export const withoutTies = (figures: Expression): Expression =>
  binary(figures, "*", binary(1, "-", binary(excel("ROW", column("stage")), "/", TIE)));

/** The deals of a list, as they stand beside the report, level with the lines of the table that comes next. */
export interface Deals {
  /** Lines of the list with the spare ones. */
  readonly lines: number;
  /** The rows in the leads table, one a line; in the spare ones any. */
  readonly rows: Expression;
  /** What stands there for a line. */
  at(line: number, column: number): Expression;
}

/**
 * Finds the deals with the largest figures above 0. In the words that every spreadsheet program knows: the formulas
 * ask no function of the add-in's, so that other programs calculate them.
 *
 * @param order a name for figures without ties
 * @param rows what the rows of the deals shall be called
 * @returns nothing where there are none
 */
export function placeDeals(
  { sheet, t }: Report,
  name: string,
  order: Expression,
  rows: string
): Deals | undefined {
  const found = Number(sheet.cellValue(excel("SUM", binary(binary(order, ">", 0), "*", 1))));
  if (!(found > 0)) return undefined;
  const lines = Math.min(MOST_DEALS, found + SPARE_ROWS);
  const cells = area(sheet.row + 1, GRID.helpers, lines, FIGURES);
  const content = Array.from({ length: lines }, (_, line): [Expression, Expression] => {
    const figure = excel("LARGE", order, line + 1);
    const position = excel("MATCH", figure, order, 0);
    const row = excel("IFERROR", excel("IF", binary(figure, ">", 0), position, ""), "");
    const id = excel("INDEX", column("id"), part(name, { row: line, column: POSITION }), 1);
    const named = excel("IF", binary(id, "=", ""), t("report.deals.noId"), id);
    return [excel("IFERROR", named, ""), row];
  });
  sheet.setPart(name, {
    area: cells,
    cell: (line, index) => sheet.cellValue(content[line]?.[index] ?? ""),
  });
  content.forEach((each, line) =>
    each.forEach((cell, index) => sheet.place(cells.row + line, cells.column + index, cell))
  );
  sheet.looks.push({ area: { ...cells, columns: GRID.helperColumns / 2 }, look: "helper" });
  const positions = part(name, { row: 0, column: POSITION, rows: lines });
  return {
    lines,
    rows: sheet.defineName(rows, excel("IF", binary(positions, "=", ""), 1, positions)),
    at: (row, index) => part(name, { row, column: index }),
  };
}

/** The ids of a list's deals, each leading to the deal in the leads table. */
export const linkedIds = ({ lines, at }: Deals): Expression[] =>
  Array.from({ length: lines }, (_, line) =>
    excel("IF", binary(at(line, POSITION), "=", ""), "", leadLink(at(line, POSITION), at(line, ID)))
  );

/** Lets the ids look like what they are; a report of values leads nowhere. */
export function showLinks({ sheet, input }: Report, table: PlacedTable): void {
  if (input.mode !== "live" || input.leadsSheet === undefined) return;
  sheet.looks.push({ area: table.column(0), look: "link" });
}

/** The first two columns of a list. */
export const dealAndRow = ({ t }: Report, deals: Deals): TableColumn[] => [
  { header: t("report.deals.columns.deal"), format: "text" },
  {
    header: t("report.deals.columns.row"),
    format: "number",
    cell: (_, line) => deals.at(line, POSITION),
  },
];

/** A column with what the leads table says of each deal; none where it does not say it. */
export function fieldColumn(
  report: Report,
  field: Field,
  format: FormatName,
  header = report.t(`fields.${field}`)
): TableColumn[] {
  if (!report.has(field)) return [];
  return [
    {
      header,
      format,
      cell: (at) => {
        const cell = excel("INDEX", column(field), at(ROW), 1);
        return excel("IFERROR", excel("IF", binary(cell, "=", ""), "–", cell), "–");
      },
    },
  ];
}

/**
 * A column with figures that one call of the add-in's functions gives for all deals of a list: they spill beside the
 * report, and the lines show theirs.
 * @param asked the call, with one answer for each line of the list
 */
export function figureColumn(
  { sheet, t }: Report,
  name: string,
  { at }: Deals,
  figures: { readonly header: string; readonly format: FormatName; readonly index: number },
  asked: Expression
): TableColumn {
  const { header, format, index } = figures;
  const key = `${name}.${index}`;
  const filled: Area = sheet.placeSpill(
    sheet.row + 1,
    GRID.helpers + FIGURES + index,
    key,
    shown(asked, t, [""])
  );
  sheet.looks.push({ area: filled, look: "helper" });
  return {
    header,
    format,
    cell: (_, line) =>
      excel("IF", binary(at(line, POSITION), "=", ""), "–", part(key, { row: line, column: 0 })),
  };
}

/**
 * A sentence beside each line of a list, and one heading over them.
 * @param otherwise stands where there is no reason
 */
export function placeReasons(
  { sheet, t }: Report,
  table: PlacedTable,
  reason: (at: (column: number) => Expression) => Expression,
  otherwise = ""
): void {
  const top = table.column(0).row;
  const cells = (row: number) => area(row, GRID.charts, 1, GRID.chartColumns);
  sheet.place(top - 1, GRID.charts, t("report.deals.columns.reason"));
  sheet.looks.push({ area: cells(top - 1), look: "headerText" });
  sheet.merges.push(cells(top - 1));
  for (let line = 0; line < table.height; line++) {
    const at = (column: number) => table.cell(line, column);
    const key = `reason.${top + line}`;
    sheet.place(top + line, GRID.helpers + REASON, excel("IFERROR", reason(at), ""), { name: key });
    const found = part(key);
    const text = excel("IF", binary(found, "=", ""), otherwise, found);
    sheet.place(top + line, GRID.charts, excel("IF", binary(at(0), "=", ""), "", text));
    sheet.merges.push(cells(top + line));
    if (sheet.cellValue(at(0)) === "") continue;
    sheet.looks.push({ area: cells(top + line), look: "reason" });
    sheet.setHeight(top + line, LINE_HEIGHT);
  }
}

/** Names one of the lists. */
export function placeSubheading(sheet: SheetBuilder, text: string): void {
  sheet.place(sheet.row, GRID.first, text, { look: "subheading" });
  sheet.setHeight(sheet.row, SUBHEADING_HEIGHT);
  sheet.row += 1;
}

/** Says in one line that there is nothing to list. */
export function placeNothing(sheet: SheetBuilder, text: string): void {
  sheet.place(sheet.row, GRID.first, text, { look: "fact" });
  sheet.row += 2;
}
