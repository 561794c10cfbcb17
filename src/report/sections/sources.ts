import { binary, CellError, column, excel, pipeline, type Expression } from "../expression";
import { shown } from "../labels";
import { countOf, fewMark } from "../rates";
import { placeCategoryChart } from "../sheet/category-chart";
import { beginSection, chartArea, endSection, rowsForBars } from "../sheet/section";
import { placeTable, type TableColumn } from "../sheet/table";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

/** Where leads come from, how well each source converts and what it brought. */
export const sources: Section = (report, questions, define) => {
  if (!report.has("source")) return;
  const { sheet, t } = report;
  const shares = pipeline("SHARES", column("source"), report.field("amount"), report.filter, 0, 1);
  if (sheet.valueOf(shares) instanceof CellError) {
    beginSection(sheet, t("report.sources.title"), t("report.sources.none"));
    sheet.row += 1;
    return;
  }
  define("source", "winRate", "few");
  beginSection(sheet, t("report.sources.title"), t("report.sources.note"));
  const top = sheet.row;
  const table = placeTable(sheet, {
    name: "sources",
    columns: [
      { header: t("report.columns.source"), format: "text" },
      { header: t("report.columns.leads"), format: "number" },
      { header: t("report.columns.share"), format: "percent" },
      { header: t("report.columns.value"), format: "number" },
      { header: t("report.columns.shareOfValue"), format: "percent" },
      ...outcomes(report, questions),
    ],
    body: shown(shares, t, ["Total", "(blank)"]),
    total: t("report.labels.total"),
  });
  const common = {
    categoryTitle: t("report.columns.source"),
    categories: table.column(0),
    labels: table.labels,
  };
  placeCategoryChart(sheet, {
    ...common,
    name: "Sources",
    area: chartArea(top, rowsForBars(table.rows), "left"),
    title: t("report.charts.sources.title"),
    altText: t("report.charts.sources.description"),
    valueTitle: t("report.columns.leads"),
    values: table.column(1),
  });
  placeCategoryChart(sheet, {
    ...common,
    name: "Won by source",
    area: chartArea(top, rowsForBars(table.rows), "right"),
    title: t("report.charts.sourceRevenue.title"),
    altText: t("report.charts.sourceRevenue.description"),
    valueTitle: t("report.columns.wonValue"),
    values: table.column(8),
  });
  endSection(sheet, top, rowsForBars(table.rows));
};

/** Per source: closed leads, their win rate, whether those are few, and what was won. */
function outcomes({ t }: Report, questions: Questions): TableColumn[] {
  const closed = 5;
  const winRate = 6;
  const scoped = (ask: (scope: Expression) => Expression) => (at: (index: number) => Expression) =>
    ask(hasSource(t("report.labels.total"), t("report.labels.blank"), at(0)));
  return [
    {
      header: t("report.columns.closed"),
      format: "number",
      cell: scoped(questions.closed),
    },
    {
      header: t("report.columns.winRate"),
      format: "percent",
      cell: scoped((scope) => excel("IFERROR", questions.winRate(scope), "–")),
    },
    {
      header: t("report.columns.reliability"),
      format: "text",
      cell: (at) => fewMark(t, countOf(at(winRate), at(closed)), at(closed)),
    },
    {
      header: t("report.columns.wonValue"),
      format: "number",
      cell: scoped(questions.wonValue),
    },
  ];
}

/** The leads with the source that a line of the table is about. */
const hasSource = (total: string, blank: string, label: Expression): Expression =>
  excel(
    "IF",
    binary(label, "=", total),
    1,
    binary(excel("TRIM", column("source")), "=", excel("IF", binary(label, "=", blank), "", label))
  );
