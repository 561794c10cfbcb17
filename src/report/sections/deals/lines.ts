import type { Field } from "../../../leads";
import { binary, column, excel, letting, type Expression } from "../../expression";
import type { Report } from "../../report";
import { area } from "../../sheet/areas";
import { GRID } from "../../sheet/grid";
import type { FormatName } from "../../sheet/looks";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { PlacedTable, TableColumn } from "../../sheet/table";

/** Most deals of a list: more are not worked on in a week. */
export const MOST_DEALS = 10;
/** Position of a deal's row in the leads table among the columns of a list. */
export const ROW = 1;

const SUBHEADING_HEIGHT = 20;
/** Points of a line that holds two lines of a reason. */
const LINE_HEIGHT = 27;
/** Leads that tie stand in the order of their rows: each is worth this part less than the one before. */
const TIE = 1e12;

/** Figures of the leads, so that no two are equal: the same order, ties by row. */
export const withoutTies = (figures: Expression): Expression =>
  binary(
    figures,
    "*",
    binary(1, "-", binary(excel("SEQUENCE", excel("ROWS", column("stage"))), "/", TIE))
  );

/** The rows of the leads with the largest figures above 0, largest first. */
export function rowsOfLargest(figures: Expression): Expression {
  const above = excel("SUM", binary(binary(figures, ">", 0), "*", 1));
  const places = excel("SEQUENCE", excel("MIN", MOST_DEALS, above));
  return excel("MATCH", excel("LARGE", figures, places), figures, 0);
}

/** What a list calls its deals: their ids, and something for those without one. */
export const idsOf = ({ t }: Report, rows: Expression): Expression =>
  letting("ids", excel("INDEX", column("id"), rows, 1), (ids) =>
    excel("IF", binary(ids, "=", ""), t("report.deals.noId"), ids)
  );

/** The first two columns of a list. */
export const dealAndRow = ({ t }: Report): TableColumn[] => [
  { header: t("report.deals.columns.deal"), format: "text" },
  { header: t("report.deals.columns.row"), format: "number" },
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
      cell: (at) =>
        letting("cell", excel("INDEX", column(field), at(ROW), 1), (cell) =>
          excel("IFERROR", excel("IF", binary(cell, "=", ""), "–", cell), "–")
        ),
    },
  ];
}

/** A sentence beside each line of a list, and one heading over them. */
export function placeReasons(
  { sheet, t }: Report,
  table: PlacedTable,
  reason: (at: (column: number) => Expression) => Expression
): void {
  const top = table.column(0).row;
  const cells = (row: number) => area(row, GRID.charts, 1, GRID.chartColumns);
  sheet.place(top - 1, GRID.charts, t("report.deals.columns.reason"));
  sheet.looks.push({ area: cells(top - 1), look: "headerText" });
  sheet.merges.push(cells(top - 1));
  for (let line = 0; line < table.height; line++) {
    const at = (column: number) => table.cell(line, column);
    const text = excel("IFERROR", reason(at), "");
    sheet.place(top + line, GRID.charts, excel("IF", binary(at(0), "=", ""), "", text));
    sheet.merges.push(cells(top + line));
    sheet.looks.push({ area: cells(top + line), look: "reason" });
    if (line < table.rows) sheet.setHeight(top + line, LINE_HEIGHT);
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
