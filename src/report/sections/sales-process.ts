import { binary, column, excel, part } from "../expression";
import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, CHART_ROWS, chartPlace, endSection, placeChart } from "../sheet/section";
import { shown } from "../labels";
import { nextPeriod, periodStart, type ReportPeriod } from "../periods";
import { placeTable, type PlacedTable } from "../sheet/table";
import type { Report } from "../report";
import type { Section } from "./section";

/** So many periods, up to the as-of date's. */
const COUNT: Readonly<Record<ReportPeriod, number>> = { week: 13, month: 12, quarter: 8, year: 5 };

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

/** New leads per period, counted beside the print area. */
function placeNewLeads(report: Report, table: PlacedTable, top: number): void {
  const { sheet, t } = report;
  const { period = "month", fiscalStart = 1 } = report.input;
  const count = COUNT[period];
  const column0 = GRID.helpers;
  const heads = [t(`report.periods.${period}`), t("report.columns.newLeads")];
  heads.forEach((text, index) => sheet.place(top, column0 + index, text, { look: "helper" }));
  sheet.looks.push({ area: area(top + 1, column0, count, 2), look: "helper" });
  for (let index = 0; index < count; index++) {
    const row = top + 1 + index;
    const name = `newLeads.${index}`;
    sheet.place(row, column0, periodStart(period, report.asOf, fiscalStart, index - count + 1), {
      name,
      format: period === "week" ? FORMATS.day : FORMATS.month,
    });
    sheet.place(row, column0 + 1, createdIn(report, name, period));
  }
  placeChart(report, {
    name: "New leads",
    type: "ColumnClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t(`report.charts.newLeads.title.${period}`),
    altText: t(`report.charts.newLeads.description.${period}`),
    series: [
      {
        name: t("report.columns.newLeads"),
        values: area(top + 1, column0 + 1, count),
        categories: area(top + 1, column0, count),
        color: COLORS.accent,
      },
    ],
    categoryTitle: t(`report.periods.${period}`),
    valueTitle: t("report.columns.newLeads"),
    valueFormat: FORMATS.number,
    legend: false,
  });
}

/** Leads created in the period that begins in a cell. */
function createdIn({ filter }: Report, start: string, period: ReportPeriod) {
  const from = part(start);
  const next = nextPeriod(period, from);
  const created = column("created");
  const within = binary(binary(created, ">=", from), "*", binary(created, "<", next));
  return excel("SUM", filter ? binary(within, "*", filter) : within);
}
