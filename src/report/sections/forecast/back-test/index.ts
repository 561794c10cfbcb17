import { binary, excel, part, pipeline } from "../../../expression";
import { periodStart, type ForecastPeriod } from "../../../periods";
import { GRID } from "../../../sheet/grid";
import { COLORS, FORMATS } from "../../../sheet/looks";
import {
  beginSection,
  CHART_ROWS,
  chartPlace,
  endSection,
  placeChart,
} from "../../../sheet/section";
import { placeTable, type PlacedTable } from "../../../sheet/table";
import type { Questions } from "../../../questions";
import type { Report } from "../../../report";
import type { Section } from "../../section";
import { forecastAt, hasDates, isInSnapshots, wonIn } from "./known-then";

const NAME = "backTest";
/** So many completed periods. */
const PERIODS = 6;
/** Positions among the columns. */
const FORECAST = 2;
const WON = 3;

/**
 * What the forecast would have been on the first day of each of the last periods, against what was won in it: from the
 * last snapshot before that day, else from the leads' dates.
 */
export function placeBackTest(
  report: Report,
  questions: Questions,
  period: ForecastPeriod,
  define: Parameters<Section>[2]
): void {
  const { sheet, t, asOf, input } = report;
  const byDates = hasDates(report);
  const title = t("report.backTest.title");
  const starts = Array.from({ length: PERIODS }, (_, index) =>
    periodStart(period, asOf, input.fiscalStart ?? 1, index - PERIODS)
  );
  const found = starts.map((start) => ({
    start,
    isFound: sheet.valueOf(isInSnapshots(report, start)) === true,
  }));
  const lines = found.filter(({ isFound }) => isFound || byDates);
  if (!report.has("closed") || !report.has("amount") || lines.length === 0) {
    beginSection(sheet, title, t("report.backTest.needs"));
    sheet.row += 1;
    return;
  }
  const bases = [
    ...(lines.some(({ isFound }) => isFound) ? [t("report.backTest.fromSnapshots")] : []),
    ...(lines.some(({ isFound }) => !isFound) ? [t("report.backTest.fromDates")] : []),
  ];
  beginSection(sheet, title, [t(`report.backTest.note.${period}`), ...bases].join(" "));
  define("backTest", "wape", "bias");
  const top = sheet.row;
  const table = placeTable(sheet, {
    name: NAME,
    body: lines.map(({ start }) => start),
    columns: [
      { header: t(`report.periods.${period}`), format: "month" },
      {
        header: t("report.backTest.basis"),
        format: "text",
        cell: (at) =>
          excel(
            "IF",
            isInSnapshots(report, at(0)),
            t("report.backTest.snapshot"),
            t("report.backTest.dates")
          ),
      },
      {
        header: t("report.columns.forecast"),
        format: "number",
        cell: (at, line) =>
          excel("IFERROR", forecastAt(report, questions, period, at(0), line), "–"),
      },
      {
        header: t("report.columns.wonValue"),
        format: "number",
        cell: (at, line) => excel("IFERROR", wonIn(report, questions, period, at(0), line), "–"),
      },
      {
        header: t("report.backTest.difference"),
        format: "difference",
        cell: (at) => excel("IFERROR", binary(at(FORECAST), "-", at(WON)), "–"),
      },
    ],
  });
  placeAccuracy(report, lines.length);
  placeComparison(report, table, period, top);
  endSection(sheet, top, CHART_ROWS);
}

/** How far the forecasts were off, and whether rather above or below. */
function placeAccuracy({ sheet, t }: Report, lines: number): void {
  const cells = (index: number) => part(NAME, { row: 0, column: index, rows: lines });
  const metrics = [
    ["WAPE", t("report.backTest.wape"), "percent"],
    ["BIAS", t("report.backTest.bias"), "percentDifference"],
  ] as const;
  for (const [metric, label, format] of metrics) {
    sheet.place(sheet.row, GRID.first, label, { look: "fact" });
    sheet.wantTextWidth(GRID.first, label);
    const error = pipeline("ACCURACY", cells(WON), cells(FORECAST), metric);
    sheet.place(sheet.row, GRID.first + FORECAST, excel("IFERROR", error, "–"), {
      look: "spareNumber",
      format: FORMATS[format],
    });
    sheet.row += 1;
  }
}

function placeComparison(
  report: Report,
  table: PlacedTable,
  period: ForecastPeriod,
  top: number
): void {
  const { t } = report;
  const series = (name: string, index: number, color: string) => ({
    name,
    values: table.column(index),
    categories: table.column(0),
    color,
  });
  placeChart(report, {
    name: "Forecast accuracy",
    type: "ColumnClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t(`report.charts.backTest.title.${period}`),
    altText: t(`report.charts.backTest.description.${period}`),
    series: [
      series(t("report.columns.forecast"), FORECAST, COLORS.pale),
      series(t("report.columns.wonValue"), WON, COLORS.accent),
    ],
    categoryTitle: t(`report.periods.${period}`),
    valueTitle: t("report.columns.value"),
    valueFormat: FORMATS.number,
    legend: true,
  });
}
