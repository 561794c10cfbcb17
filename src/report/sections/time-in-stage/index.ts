import {
  binary,
  CellError,
  column,
  columnOf,
  excel,
  isTable,
  pipeline,
  stages,
  type Expression,
} from "../../expression";
import { shown } from "../../labels";
import { COLORS, FORMATS } from "../../sheet/looks";
import { beginSection, CHART_ROWS, chartPlace, endSection, placeChart } from "../../sheet/section";
import { placeTable, type PlacedTable, type TableColumn } from "../../sheet/table";
import type { Report } from "../../report";
import type { Section } from "../section";
import { completedStays, daysSoFar } from "./stays";

/** Positions among the columns. */
const LEADS = 1;
const AVERAGE = 2;

/**
 * How long leads stay in each stage, against its expected days: completed stays where the stage history shows any, or
 * else the snapshots, else the days that open leads have been in their stage so far.
 */
export const timeInStage: Section = (report, _questions, define) => {
  for (const { from, table } of completedStays(report)) {
    if (hasLeads(report, table)) return placeStays(report, table, from, define);
  }
  if (!report.has("id") || !report.has("entered")) return placeNothing(report, "needs");
  const table = daysSoFar(report);
  if (hasLeads(report, table)) placeStays(report, table, "soFar", define);
  else placeNothing(report, "none");
};

const NOTES = { history: "noteHistory", snapshots: "noteSnapshots", soFar: "noteSoFar" } as const;

function placeStays(
  report: Report,
  stays: Expression,
  from: keyof typeof NOTES,
  define: Parameters<Section>[2]
): void {
  const { sheet, t } = report;
  const isCompleted = from !== "soFar";
  define(isCompleted ? "timeInStage" : "daysSoFar", "percentile90");
  beginSection(sheet, t("report.time.title"), t(`report.time.${NOTES[from]}`));
  const top = sheet.row;
  const columns = isCompleted ? columnsCompleted(report) : columnsSoFar(report, stays);
  const expected = expectations(report);
  if (expected.length > 0) define("expectedDays", "overdueLeads");
  const table = placeTable(sheet, {
    name: "time",
    columns: [...columns, ...expected],
    body: isCompleted ? shown(stays, t, ["(unknown)"]) : figures(report, stays, 1),
  });
  const marks = expected.length > 0 ? columns.length : undefined;
  placeDays(report, table, top, isCompleted, marks);
  endSection(sheet, top, CHART_ROWS);
}

function placeNothing({ sheet, t }: Report, why: "needs" | "none"): void {
  const details = { id: t("fields.id"), entered: t("fields.entered") };
  beginSection(sheet, t("report.time.title"), t(`report.time.${why}`, details));
  sheet.row += 1;
}

function hasLeads({ sheet }: Report, table: Expression): boolean {
  const answer = sheet.valueOf(table);
  if (answer instanceof CellError || !isTable(answer)) return false;
  return answer.some((line) => typeof line[AVERAGE] === "number" && line[LEADS] !== 0);
}

/** One column of the answer, without what it says of stages that are not in the stage table. */
const figures = ({ t }: Report, table: Expression, index: number): Expression =>
  shown(columnOf(table, index), t, index === 1 ? ["(unknown)"] : [""]);

function columnsSoFar(report: Report, soFar: Expression): TableColumn[] {
  const { t } = report;
  const days = (header: string, index: number): TableColumn => ({
    header,
    format: "decimal",
    body: figures(report, soFar, index),
  });
  return [
    { header: t("report.columns.stage"), format: "text" },
    { header: t("report.columns.openLeads"), format: "number", body: figures(report, soFar, 2) },
    days(t("report.columns.averageDays"), 3),
    days(t("report.columns.medianDays"), 4),
    days(t("report.columns.percentile90"), 5),
  ];
}

function columnsCompleted({ t }: Report): TableColumn[] {
  return [
    { header: t("report.columns.stage"), format: "text" },
    { header: t("report.columns.leads"), format: "number" },
    { header: t("report.columns.averageDays"), format: "decimal" },
    { header: t("report.columns.medianDays"), format: "decimal" },
    { header: t("report.columns.percentile90"), format: "decimal" },
    { header: t("report.columns.active"), format: "number" },
    { header: t("report.columns.twiceAverage"), format: "decimal" },
  ];
}

/**
 * The stage table's expected days, and how many open leads are over them, where their day of entry is known; nothing
 * where it has none.
 */
function expectations(report: Report): TableColumn[] {
  const { t } = report;
  if (report.stagesOf("open").every(({ expectedDays }) => expectedDays === undefined)) return [];
  const expected: TableColumn = {
    header: t("report.columns.expectedDays"),
    format: "number",
    cell: (at) => {
      const position = excel("MATCH", at(0), excel("INDEX", stages, 0, 1), 0);
      const days = excel("INDEX", stages, position, 3);
      return excel("IFERROR", excel("IF", binary(days, "=", ""), "–", days), "–");
    },
  };
  if (!report.has("entered")) return [expected];
  const rates = pipeline(
    "STAGERATES",
    column("stage"),
    column("entered"),
    stages,
    report.field("lastStage"),
    report.asOf,
    report.filter,
    0
  );
  return [
    expected,
    { header: t("report.columns.overdue"), format: "number", body: figures(report, rates, 4) },
  ];
}

/** Average days as columns; expected days as a mark at each. */
function placeDays(
  report: Report,
  table: PlacedTable,
  top: number,
  isCompleted: boolean,
  marks: number | undefined
): void {
  const { t } = report;
  const series = (name: string, index: number, color: string) => ({
    name,
    values: table.column(index),
    categories: table.column(0),
    color,
  });
  placeChart(report, {
    name: "Time in stage",
    type: "ColumnClustered",
    place: chartPlace(top, CHART_ROWS, table),
    title: t(`report.charts.time.${isCompleted ? "title" : "titleSoFar"}`),
    altText: t("report.charts.time.description"),
    series: [
      series(t("report.columns.averageDays"), AVERAGE, COLORS.accent),
      ...(marks === undefined
        ? []
        : [{ ...series(t("report.columns.expectedDays"), marks, COLORS.text), marks: true }]),
    ],
    labels: table.labels,
    categoryTitle: t("report.columns.stage"),
    valueTitle: t("report.columns.days"),
    valueFormat: FORMATS.number,
    legend: marks !== undefined,
  });
}
