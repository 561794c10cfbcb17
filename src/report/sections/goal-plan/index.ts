import { CellError, pipeline, type Expression } from "../../expression";
import { shown } from "../../labels";
import { hasGoalPlan } from "../../revenue-goal";
import { COLORS, FORMATS } from "../../sheet/looks";
import {
  beginSection,
  chartPlace,
  endSection,
  placeChart,
  placeNote,
  rowsBeside,
} from "../../sheet/section";
import { placeTable, type PlacedTable } from "../../sheet/table";
import type { Report } from "../../report";
import type { Section } from "../section";
import { placeAims, type Aims } from "./aims";
import { placeFunnel, type Funnel } from "./funnel";

/** Positions among the columns. */
const NEEDED = 3;
const REACHED = 4;

/** How many leads each stage has to have for a revenue goal, and the plan for month, quarter and year. */
export const goalPlan: Section = (report, questions, define) => {
  if (!hasGoalPlan(report)) return;
  const { sheet, t } = report;
  beginSection(sheet, t("report.goalPlan.title"), t("report.goalPlan.note"));
  const top = sheet.row;
  const aims = placeAims(report, questions);
  const funnel = placeFunnel(report, questions, top);
  const needed = leadsNeeded(aims, funnel);
  if (sheet.valueOf(needed) instanceof CellError) {
    placeNote(sheet, t("report.goalPlan.none"));
    sheet.row += 1;
    return;
  }
  define("leadsNeeded", "averageDeal", "reached", "plan");
  const table = placeNeeded(report, needed);
  placePlan(report, aims, funnel);
  const rows = rowsBeside(sheet, top);
  placeChartOf(report, table, { top, rows });
  endSection(sheet, top, rows);
};

const leadsNeeded = ({ revenue, averageDeal }: Aims, funnel: Funnel): Expression =>
  pipeline("GOAL", revenue, averageDeal, funnel.names, funnel.rates, funnel.reached, undefined, 0);

function placeNeeded(report: Report, needed: Expression): PlacedTable {
  const { sheet, t } = report;
  return placeTable(sheet, {
    name: "goal",
    columns: [
      { header: t("report.columns.stage"), format: "text" },
      { header: t("report.columns.rate"), format: "percent" },
      { header: t("report.columns.neededExact"), format: "tenths" },
      { header: t("report.columns.needed"), format: "number" },
      { header: t("report.columns.reached"), format: "number" },
      { header: t("report.columns.missing"), format: "number" },
    ],
    body: shown(needed, t, ["Won", ""]),
    total: t("report.labels.won"),
  });
}

/** Revenue, deals, prospects and value into the pipeline, each per month, quarter and year. */
function placePlan({ sheet, t }: Report, aims: Aims, { rates }: Funnel): void {
  placeTable(sheet, {
    name: "goal.plan",
    columns: [
      { header: t("report.goalPlan.plan"), format: "text" },
      { header: t("report.goalPlan.monthly"), format: "number" },
      { header: t("report.goalPlan.quarterly"), format: "number" },
      { header: t("report.goalPlan.annually"), format: "number" },
    ],
    body: shown(pipeline("PLAN", aims.revenue, aims.averageDeal, rates, 0), t, [
      "Revenue goal",
      "Deals to close",
      "Prospects needed",
      "Value into the pipeline",
    ]),
  });
}

/** The leads that reached each stage as columns, a mark at those needed. */
function placeChartOf(
  report: Report,
  table: PlacedTable,
  { top, rows }: { readonly top: number; readonly rows: number }
): void {
  const { t } = report;
  const series = (name: string, index: number, color: string) => ({
    name,
    values: table.column(index),
    categories: table.column(0),
    color,
  });
  placeChart(report, {
    name: "Goal plan",
    type: "ColumnClustered",
    place: chartPlace(top, rows, table),
    title: t("report.charts.goalPlan.title"),
    altText: t("report.charts.goalPlan.description"),
    series: [
      series(t("report.columns.reached"), REACHED, COLORS.accent),
      { ...series(t("report.columns.needed"), NEEDED, COLORS.text), marks: true },
    ],
    labels: table.labels,
    categoryTitle: t("report.columns.stage"),
    valueTitle: t("report.columns.leads"),
    valueFormat: FORMATS.number,
    legend: true,
  });
}
