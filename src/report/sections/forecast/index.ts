import { CellError, column, excel, pipeline, stages, toTable, type Value } from "../../expression";
import { shown } from "../../labels";
import { openChances } from "../../open-chances";
import { forecastPeriod, type ForecastPeriod } from "../../periods";
import type { ChartPlace } from "../../sheet/chart-places";
import { area } from "../../sheet/areas";
import { GRID } from "../../sheet/grid";
import { COLORS, FORMATS } from "../../sheet/looks";
import {
  beginSection,
  chartPlace,
  endSection,
  placeChart,
  placeWrapped,
  rowsBeside,
} from "../../sheet/section";
import { placeTable, type PlacedTable } from "../../sheet/table";
import type { Questions } from "../../questions";
import type { Report } from "../../report";
import type { Section } from "../section";
import { placeBackTest } from "./back-test";
import { hasManyOpen, placeTarget, TARGET, targetColumns } from "./target";

/** So many periods, from the as-of date's on. */
const COUNT = { month: 6, quarter: 4, year: 3 } as const;
/** Position of the weighted value among the columns. */
export const WEIGHTED = 3;
const WON = 4;

/** What is won and what open leads may bring, by month of expected close, and how sure that is. */
export const forecast: Section = (report, questions, define) => {
  if (!report.has("expected")) return;
  const { sheet, t } = report;
  const { fiscalStart } = report.input;
  const period = forecastPeriod(report.input.period ?? "month");
  const table = pipeline(
    "FORECAST",
    questions.amount,
    questions.stage,
    column("expected"),
    stages,
    report.field("closed"),
    period,
    report.asOf,
    COUNT[period],
    report.asOf,
    fiscalStart,
    report.filter,
    0
  );
  const answer = sheet.valueOf(table);
  const isEmpty = answer instanceof CellError || sheet.valueOf(questions.leads) === 0;
  beginSection(
    sheet,
    t("report.forecast.title"),
    isEmpty ? t("report.forecast.none") : t(`report.forecast.note.${period}`)
  );
  if (isEmpty) {
    sheet.row += 1;
    return;
  }
  define("forecast", "range");
  const top = sheet.row;
  const target = placeTarget(report, period);
  if (target) define("target", "chance");
  const lines = periodLines(answer);
  const placed = placeTable(sheet, {
    name: "forecast",
    columns: [
      { header: t(`report.periods.${period}`), format: "month" },
      { header: t("report.columns.openLeads"), format: "number" },
      { header: t("report.columns.openValue"), format: "number" },
      { header: t("report.columns.weighted"), format: "number" },
      { header: t("report.columns.wonValue"), format: "number" },
      { header: t("report.columns.wonAndWeighted"), format: "number" },
      ...(target ? targetColumns(report, questions, period, target, lines) : []),
    ],
    body: shown(table, t, ["Total", "Overdue", "Earlier", "Later", "No date", "(unknown)"]),
    total: t("report.labels.total"),
  });
  placeRange(report, questions);
  if (target && hasManyOpen(report, questions)) {
    const cells = area(sheet.row, GRID.first, 1, placed.columns);
    placeWrapped(sheet, cells, t("report.forecast.many"), "note");
    sheet.row += 1;
  }
  const rows = rowsBeside(sheet, top);
  const place = chartPlace(top, rows, placed);
  placeColumns(report, placed, place, period, target ? lines : undefined);
  endSection(sheet, top, rows);
  placeBackTest(report, questions, period, define);
};

interface Lines {
  /** Of the first period. */
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
}

/** The lines of the periods, which begin with a day: others stand above and below them. */
function periodLines(answer: Value): Lines {
  const labels = toTable(answer).map(([label]) => label);
  const from = labels.findIndex((label) => typeof label === "number");
  return { from, to: labels.findLastIndex((label) => typeof label === "number") + 1 };
}

/** Won and weighted value, stacked; where there is a target only of the periods, because the others have none. */
function placeColumns(
  report: Report,
  table: PlacedTable,
  place: ChartPlace,
  period: ForecastPeriod,
  aimed: Lines | undefined
): void {
  const { t } = report;
  const cells = (index: number) => {
    const all = table.column(index);
    return aimed ? { ...all, row: all.row + aimed.from, rows: aimed.to - aimed.from } : all;
  };
  const series = (name: string, index: number, color: string) => ({
    name,
    values: cells(index),
    categories: cells(0),
    color,
  });
  const aim = { ...series(t("report.columns.target"), TARGET, COLORS.text), type: "Line" as const };
  placeChart(report, {
    name: "Forecast",
    type: "ColumnStacked",
    place,
    title: t(`report.charts.forecast.title.${period}`),
    altText: t(`report.charts.forecast.description.${period}`),
    series: [
      series(t("report.columns.wonValue"), WON, COLORS.accent),
      series(t("report.columns.weighted"), WEIGHTED, COLORS.pale),
      ...(aimed ? [aim] : []),
    ],
    categoryTitle: t(`report.periods.${period}`),
    valueTitle: t("report.columns.wonAndWeighted"),
    valueFormat: FORMATS.number,
    legend: true,
  });
}

/** The limits within which the open leads' total stays in four of five cases. */
function placeRange(report: Report, { amount }: Questions): void {
  const { sheet, t } = report;
  const range = pipeline("INTERVAL", amount, openChances(report), undefined, 0);
  const limit = (index: number) => excel("IFERROR", excel("INDEX", range, 1, index), "–");
  sheet.place(sheet.row, GRID.first, t("report.forecast.range"), { look: "fact" });
  sheet.wantTextWidth(GRID.first, t("report.forecast.range"));
  [3, 5].forEach((index, position) =>
    sheet.place(sheet.row, GRID.first + 2 + position, limit(index), {
      look: "spareNumber",
      format: FORMATS.number,
    })
  );
  sheet.row += 1;
}
