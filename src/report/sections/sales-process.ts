import { binary, column, excel, part } from "../expression";
import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, CHART_ROWS, chartPlace, endSection, placeChart } from "../sheet/section";
import { shown } from "../labels";
import { placeTable, type PlacedTable } from "../sheet/table";
import type { Report } from "../report";
import type { Section } from "./section";

/** Months up to the as-of date's. */
const MONTHS = 12;

/** What became of the leads that reached each stage, and how many new ones came. */
export const salesProcess: Section = (report, questions, define) => {
  const { sheet, t } = report;
  define("reached");
  beginSection(sheet, t("report.process.title"), t("report.process.note"));
  const top = sheet.row;
  const table = placeTable(sheet, {
    name: "process",
    columns: [
      { header: t("report.columns.stage"), format: "text" },
      { header: t("report.columns.active"), format: "number" },
      { header: t("report.columns.won"), format: "number" },
      { header: t("report.columns.lost"), format: "number" },
      { header: t("report.columns.reached"), format: "number" },
    ],
    body: shown(questions.reached, t, ["(unknown)"]),
  });
  placeOutcomes(report, table, top);
  if (report.has("created")) placeNewLeads(report, table, top);
  endSection(sheet, top, CHART_ROWS);
};

function placeOutcomes(report: Report, table: PlacedTable, top: number): void {
  const { t } = report;
  const series = (name: string, index: number, color: string) => ({
    name,
    values: table.column(index),
    categories: table.column(0),
    color,
  });
  placeChart(report, {
    name: "Sales process",
    type: "BarStacked",
    place: chartPlace(top, CHART_ROWS, table),
    title: t("report.charts.process.title"),
    altText: t("report.charts.process.description"),
    series: [
      series(t("report.columns.won"), 2, COLORS.accent),
      series(t("report.columns.active"), 1, COLORS.pale),
      series(t("report.columns.lost"), 3, COLORS.grey),
    ],
    categoryTitle: t("report.columns.stage"),
    valueFormat: FORMATS.number,
    legend: true,
  });
}

/** New leads per month, counted beside the print area. */
function placeNewLeads(report: Report, table: PlacedTable, top: number): void {
  const { sheet, t } = report;
  const column0 = GRID.helpers;
  const heads = [t("report.columns.month"), t("report.columns.newLeads")];
  heads.forEach((text, index) => sheet.place(top, column0 + index, text, { look: "helper" }));
  sheet.looks.push({ area: area(top + 1, column0, MONTHS, 2), look: "helper" });
  for (let index = 0; index < MONTHS; index++) {
    const row = top + 1 + index;
    const name = `newLeads.${index}`;
    sheet.place(row, column0, firstOfMonth(report, index - MONTHS + 1), {
      name,
      format: FORMATS.month,
    });
    sheet.place(row, column0 + 1, createdIn(report, name));
  }
  placeChart(report, {
    name: "New leads",
    type: "ColumnClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t("report.charts.newLeads.title"),
    altText: t("report.charts.newLeads.description"),
    series: [
      {
        name: t("report.columns.newLeads"),
        values: area(top + 1, column0 + 1, MONTHS),
        categories: area(top + 1, column0, MONTHS),
        color: COLORS.accent,
      },
    ],
    categoryTitle: t("report.columns.month"),
    valueTitle: t("report.columns.newLeads"),
    valueFormat: FORMATS.number,
    legend: false,
  });
}

/** The first day of a month counted from the as-of date's. */
const firstOfMonth = ({ asOf }: Report, offset: number) =>
  excel("DATE", excel("YEAR", asOf), binary(excel("MONTH", asOf), "+", offset), 1);

/** Leads created in the month that begins in a cell. */
function createdIn({ filter }: Report, month: string) {
  const from = part(month);
  const next = excel("DATE", excel("YEAR", from), binary(excel("MONTH", from), "+", 1), 1);
  const created = column("created");
  const within = binary(binary(created, ">=", from), "*", binary(created, "<", next));
  return excel("SUM", filter ? binary(within, "*", filter) : within);
}
