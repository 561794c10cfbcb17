import { shown } from "../../labels";
import { fewMark, formatRates, intervalText } from "../../rates";
import { COLORS, FORMATS } from "../../sheet/looks";
import {
  beginSection,
  CHART_ROWS,
  chartPlace,
  endSection,
  placeChart,
  placeNote,
} from "../../sheet/section";
import { placeTable } from "../../sheet/table";
import type { Report } from "../../report";
import type { Section } from "../section";
import { countOverdue, countReached, type Cell } from "./counting";
import { findingOf, goalOf, highlightFindings } from "./findings";

/** Of those who reached a stage, how many went on, against the goals of the stage table. */
export const conversion: Section = (report, questions, define) => {
  const { sheet, t } = report;
  const overdueAware = report.has("entered") && hasExpectedDays(report);
  const counting = overdueAware
    ? countOverdue(report)
    : countReached(report, questions.reached, questions.stage);
  define(overdueAware ? "conversion" : "conversionReached", "interval", "few");
  beginSection(sheet, t("report.conversion.title"), counting.note);
  const hasGoals = report.stagesOf("open").some((stage) => stage.goal !== undefined);
  if (hasGoals) placeNote(sheet, t("report.conversion.noteFindings"));
  const top = sheet.row;
  const goal = counting.columns.length + 1;
  const table = placeTable(sheet, {
    name: "conversion",
    body: shown(counting.body, t, ["(unknown)"]),
    columns: [
      ...counting.columns,
      {
        header: t("report.columns.interval"),
        format: "text",
        cell: (at) => intervalText(report, counting.successes(at), counting.trials(at)),
      },
      ...(hasGoals
        ? [
            { header: t("report.columns.goal"), format: "percent" as const, cell: goalOf },
            {
              header: t("report.columns.finding"),
              format: "text" as const,
              cell: (at: Parameters<Cell>[0]) => findingOf(report, counting, at, goal),
            },
          ]
        : [
            {
              header: t("report.columns.reliability"),
              format: "text" as const,
              cell: (at: Parameters<Cell>[0]) =>
                fewMark(
                  report,
                  counting.successes(at),
                  counting.trials(at),
                  t("report.labels.enough")
                ),
            },
          ]),
    ],
  });
  formatRates(sheet, table, counting.rate, counting.trials);
  if (hasGoals) highlightFindings(sheet, table.column(counting.rate), table.column(goal));
  placeChart(report, {
    name: "Conversion",
    type: "BarClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t(hasGoals ? "report.charts.conversion.title" : "report.charts.conversion.titleNoGoals"),
    altText: t("report.charts.conversion.description"),
    series: [
      {
        name: t("report.columns.rate"),
        values: table.column(counting.rate),
        categories: table.column(0),
        color: COLORS.accent,
        labels: FORMATS.percent,
      },
      ...(hasGoals
        ? [
            {
              name: t("report.columns.goal"),
              values: table.column(goal),
              categories: table.column(0),
              color: COLORS.pale,
              labels: FORMATS.percent,
            },
          ]
        : []),
    ],
    categoryTitle: t("report.columns.stage"),
    valueFormat: FORMATS.percent,
    valueMaximum: 1,
    legend: hasGoals,
  });
  endSection(sheet, top, CHART_ROWS);
};

const hasExpectedDays = (report: Report): boolean =>
  report.stagesOf("open").some((stage) => stage.expectedDays !== undefined);
