import { shown } from "../../labels";
import { digitsFor, fewMark, formatRates, intervalText } from "../../rates";
import { COLORS, FORMATS } from "../../sheet/looks";
import {
  beginSection,
  CHART_ROWS,
  chartPlace,
  endSection,
  placeChart,
  placeSentence,
} from "../../sheet/section";
import { absoluteAddressOf, area } from "../../sheet/areas";
import { fullWidth } from "../../sheet/grid";
import { placeTable, type PlacedTable } from "../../sheet/table";
import type { Report } from "../../report";
import type { Section } from "../section";
import { countOverdue, countReached, type Cell, type Counting } from "./counting";
import { diagnosisOf } from "./diagnoses";
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
  if (hasGoals) placeDiagnoses(report, counting, table, goal);
};

/** A sentence for each stage that has a goal, below table and chart: red where it is missed. */
function placeDiagnoses(
  report: Report,
  counting: Counting,
  table: PlacedTable,
  goal: number
): void {
  const { sheet, t, input } = report;
  const open = report.stagesOf("open");
  const top = sheet.row;
  // Without a goal there is nothing to miss.
  open.forEach((stage, line) => {
    if (stage.goal === undefined || line >= table.rows) return;
    const at = (index: number) => table.cell(line, index);
    const overdue = counting.overdue?.(at);
    const leads = counting.trials(at);
    const text = diagnosisOf(
      { language: input.language, t },
      {
        stage: at(0),
        next: open[line + 1]?.stage,
        rate: at(counting.rate),
        goal: at(goal),
        leads,
        ...(overdue && { overdue }),
        finding: at(goal + 1),
        digits: digitsFor(leads),
      }
    );
    placeSentence(sheet, text);
    const [rates, goals] = [counting.rate, goal].map((index) => {
      const { row, column } = table.column(index);
      return absoluteAddressOf(area(row + line, column));
    });
    sheet.highlights.push({
      kind: "formula",
      area: fullWidth(sheet.row - 1),
      formula: `=AND(ISNUMBER(${rates}),${rates}<${goals})`,
      fontColor: COLORS.action,
    });
  });
  if (sheet.row > top) sheet.row += 1;
}

const hasExpectedDays = (report: Report): boolean =>
  report.stagesOf("open").some((stage) => stage.expectedDays !== undefined);
