import {
  binary,
  CellError,
  column,
  columnOf,
  excel,
  pipeline,
  type Expression,
} from "../expression";
import { shown } from "../labels";
import { fewMark, formatRates } from "../rates";
import { placeCategoryChart } from "../sheet/category-chart";
import { beginSection, chartPlace, endSection, rowsForBars } from "../sheet/section";
import { placeTable, type TableColumn } from "../sheet/table";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

/** Positions among the columns. */
const CLOSED = 3;
const WON = 4;
const WIN_RATE = 5;
const WON_VALUE = 8;

/** Where leads come from, how well each source converts and what it brought. */
export const sources: Section = (report, questions, define) => {
  if (!report.has("source")) return;
  const { sheet, t } = report;
  const shares = sharesOf(report, report.field("amount"));
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
      { header: t("report.columns.leads"), format: "number", body: columnOf(shares, 2) },
      { header: t("report.columns.share"), format: "percent", body: columnOf(shares, 3) },
      ...outcomes(report, questions),
      ...(report.has("amount") ? values(report, questions, shares) : []),
    ],
    body: shown(columnOf(shares, 1), t, ["Total", "(blank)"]),
    total: t("report.labels.total"),
  });
  const common = {
    categoryTitle: t("report.columns.source"),
    categories: table.column(0),
    labels: table.labels,
  };
  placeCategoryChart(report, {
    ...common,
    name: "Sources",
    place: chartPlace(top, rowsForBars(table.rows), table),
    title: t("report.charts.sources.title"),
    altText: t("report.charts.sources.description"),
    valueTitle: t("report.columns.leads"),
    values: table.column(1),
  });
  formatRates(sheet, table, WIN_RATE, (at) => at(CLOSED));
  if (report.has("amount"))
    placeCategoryChart(report, {
      ...common,
      name: "Won by source",
      place: chartPlace(top, rowsForBars(table.rows), table),
      title: t("report.charts.sourceRevenue.title"),
      altText: t("report.charts.sourceRevenue.description"),
      valueTitle: t("report.columns.wonValue"),
      values: table.column(WON_VALUE),
    });
  endSection(sheet, top, rowsForBars(table.rows));
};

/** Value, leads, share and amount by source; the total at the bottom. */
const sharesOf = (report: Report, amounts: Expression | undefined): Expression =>
  pipeline("SHARES", column("source"), amounts, report.filter ?? 1, 0, 1);

/**
 * Figures by source, summed in place of the amounts: the same lines in the same order as in the table of all leads.
 */
const summedBySource = (report: Report, figures: Expression): Expression =>
  columnOf(sharesOf(report, figures), 4);

/** Per source: how many closed and were won, the rate of the two, and whether it rests on few. */
function outcomes(report: Report, { wonLeads, lostLeads }: Questions): TableColumn[] {
  const { sheet, t } = report;
  const closedLeads = sheet.defineName("ClosedLeads", binary(wonLeads, "+", lostLeads));
  return [
    {
      header: t("report.columns.closed"),
      format: "number",
      body: summedBySource(report, closedLeads),
    },
    { header: t("report.columns.won"), format: "number", body: summedBySource(report, wonLeads) },
    {
      header: t("report.columns.winRate"),
      format: "percent",
      cell: (at) => excel("IFERROR", binary(at(WON), "/", at(CLOSED)), "–"),
    },
    {
      header: t("report.columns.reliability"),
      format: "text",
      cell: (at) => fewMark(report, at(WON), at(CLOSED), t("report.labels.enough")),
    },
  ];
}

/** Per source: what all leads are worth and what was won. */
function values(
  report: Report,
  { amount, wonLeads }: Questions,
  shares: Expression
): TableColumn[] {
  const { sheet, t } = report;
  const wonAmounts = sheet.defineName("WonAmounts", excel("IF", wonLeads, amount, 0));
  return [
    { header: t("report.columns.value"), format: "number", body: columnOf(shares, 4) },
    {
      header: t("report.columns.wonValue"),
      format: "number",
      body: summedBySource(report, wonAmounts),
    },
  ];
}
