import { binary, excel, joined, part } from "../expression";
import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, CHART_ROWS, chartPlace, endSection, placeChart } from "../sheet/section";
import { placeTable, type PlacedTable } from "../sheet/table";
import { shown } from "../labels";
import type { Area } from "../plan";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

const LABEL = 0;
const VALUE = 2;
const WEIGHTED = 4;

/** Where the open leads stand, what they are worth, and how far leads got. */
export const stagesSection: Section = (report, questions, define) => {
  const { sheet, t } = report;
  define("share", "reached");
  beginSection(sheet, t("report.stages.title"), t("report.stages.note"));
  const top = sheet.row;
  const table = placeTable(sheet, {
    name: "stages",
    columns: [
      { header: t("report.columns.stage"), format: "text" },
      { header: t("report.columns.leads"), format: "number" },
      { header: t("report.columns.value"), format: "number" },
      { header: t("report.columns.probability"), format: "percent" },
      { header: t("report.columns.weighted"), format: "number" },
      { header: t("report.columns.shareOfValue"), format: "percent" },
    ],
    body: shown(questions.openByStage, t, ["Total", "(unknown)", ""]),
    total: t("report.labels.total"),
  });
  const hasValue = sheet.valueOf(questions.openValue) !== 0;
  placeFunnel(report, questions, table, top);
  if (hasValue) placeValueChart(report, table, top);
  endSection(sheet, top, CHART_ROWS);
};

/**
 * The funnel: a stacked bar whose first, unseen part centres the second. It shows in every spreadsheet program;
 * Excel's own funnel chart does not.
 */
function placeFunnel(report: Report, questions: Questions, table: PlacedTable, top: number): void {
  const { t } = report;
  const count = report.stagesOf("open").length;
  const bars = placeFunnelCells(report, questions, top);
  placeChart(report, {
    name: "Funnel",
    type: "BarStacked",
    place: chartPlace(top, CHART_ROWS, table),
    title: t("report.charts.funnel.title"),
    altText: t("report.charts.funnel.description", { count: count + 1 }),
    series: [
      { name: t("report.charts.funnel.padding"), values: bars.padding, categories: bars.labels },
      {
        name: t("report.columns.reached"),
        values: bars.reached,
        categories: bars.labels,
        color: COLORS.accent,
      },
    ],
    categoryTitle: t("report.columns.stage"),
    valueFormat: FORMATS.number,
    legend: false,
    ...(isNative(report) && { native: { type: "Funnel", source: bars.source } }),
  });
}

const isNative = ({ input }: Report): boolean => input.funnel === "native";

/** Beside the print area: what the funnel draws. One row per open stage, then the won leads. */
function placeFunnelCells(report: Report, questions: Questions, top: number) {
  const { sheet, t } = report;
  const column = GRID.helpers;
  const open = report.stagesOf("open");
  const rows = open.length + 1;
  const heads = [
    t("report.columns.stage"),
    t("report.columns.reached"),
    t("report.charts.funnel.padding"),
  ];
  heads.forEach((text, index) => sheet.place(top, column + index, text, { look: "helper" }));
  sheet.placeSpill(top + 1, column + 3, "funnel.reached", excel("INDEX", questions.reached, 0, 5));
  sheet.looks.push({ area: area(top + 1, column, rows, 4), look: "helper" });

  const names = [...open.map((each) => each.stage), t("report.labels.won")];
  const counts = names.map((_, line) =>
    line < open.length ? part("funnel.reached", { row: line, column: 0 }) : questions.won
  );
  sheet.setPart("funnel.counts", {
    area: area(top + 1, column + 1, rows),
    cell: (line) => sheet.cellValue(counts[line] ?? ""),
  });
  const most = excel("MAX", part("funnel.counts"));
  names.forEach((name, line) => {
    const row = top + 1 + line;
    const own = part("funnel.counts", { row: line, column: 0 });
    // Excel's own funnel writes the numbers on its bars.
    sheet.place(row, column, isNative(report) ? name : joined(`${name} · `, own));
    sheet.place(row, column + 1, counts[line] ?? "");
    sheet.place(row, column + 2, binary(binary(most, "-", own), "/", 2));
  });
  const cells = (index: number): Area => area(top + 1, column + index, rows);
  const source = area(top, column, rows + 1, 2);
  return { labels: cells(0), reached: cells(1), padding: cells(2), source };
}

function placeValueChart(report: Report, table: PlacedTable, top: number): void {
  const { t } = report;
  const series = (header: string, index: number, color: string) => ({
    name: header,
    values: table.column(index),
    categories: table.column(LABEL),
    color,
  });
  placeChart(report, {
    name: "Value by stage",
    type: "ColumnClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t("report.charts.valueByStage.title"),
    altText: t("report.charts.valueByStage.description"),
    series: [
      series(t("report.columns.value"), VALUE, COLORS.pale),
      series(t("report.columns.weighted"), WEIGHTED, COLORS.accent),
    ],
    labels: table.labels,
    categoryTitle: t("report.columns.stage"),
    valueTitle: t("report.columns.value"),
    valueFormat: FORMATS.number,
    legend: true,
  });
}
