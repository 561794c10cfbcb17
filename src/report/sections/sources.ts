import {
  allOf,
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
import { GRID } from "../sheet/grid";
import { FORMATS } from "../sheet/looks";
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

/**
 * Where new leads come from, how well each source converts and what it brought. Without a day of creation no lead is
 * known to be new: then all of them count.
 */
export const sources: Section = (report, questions, define) => {
  if (!report.has("source")) return;
  const { sheet, t } = report;
  const ofNew = report.has("created");
  const title = t(ofNew ? "report.sources.titleNew" : "report.sources.title");
  const all = sharesOf(report, report.field("amount"));
  if (sheet.valueOf(all) instanceof CellError) {
    beginSection(sheet, title, t("report.sources.none"));
    sheet.row += 1;
    return;
  }
  define("source", "winRate", "few");
  beginSection(sheet, title, t(ofNew ? "report.sources.noteNew" : "report.sources.note"));
  const top = sheet.row;
  if (ofNew) placePeriod(report);
  const came = ofNew ? newLeads(report, questions) : allLeads(report, all);
  const table = placeTable(sheet, {
    name: "sources",
    columns: [
      { header: t("report.columns.source"), format: "text" },
      ...came.counts,
      ...outcomes(report, questions),
      ...(report.has("amount") ? [came.value, wonValue(report, questions)] : []),
    ],
    body: shown(columnOf(all, 1), t, ["Total", "(blank)"]),
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
    title: t(ofNew ? "report.charts.newBySource.title" : "report.charts.sources.title"),
    altText: t(
      ofNew ? "report.charts.newBySource.description" : "report.charts.sources.description"
    ),
    valueTitle: came.counts[0].header,
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

/** Which leads are new: the first day of the period and the day of the report. */
function placePeriod({ sheet, t, periodFrom, asOf }: Report): void {
  const days = [
    [t("report.sources.from"), periodFrom],
    [t("report.sources.to"), asOf],
  ] as const;
  days.forEach(([label, day], index) => {
    const column = GRID.first + 2 * index;
    sheet.place(sheet.row, column, label, { look: index === 0 ? "fact" : "spareNumber" });
    sheet.wantTextWidth(column, label);
    sheet.place(sheet.row, column + 1, day, { look: "spareNumber", format: FORMATS.date });
  });
  sheet.row += 1;
}

/** Value, leads, share, amount and share of the amount by source; the total at the bottom. */
const sharesOf = (report: Report, amounts: Expression | undefined): Expression =>
  pipeline("SHARES", column("source"), amounts, report.filter ?? 1, 0, 1);

/**
 * Figures by source, summed in place of the amounts: the same lines in the same order as in the table of all leads.
 */
const summedBySource = (report: Report, figures: Expression): Expression =>
  columnOf(sharesOf(report, figures), 4);

/** How many leads came from each source, their share of all that came, and what they are worth. */
interface Came {
  readonly counts: readonly [TableColumn, TableColumn];
  readonly value: TableColumn;
}

const allLeads = ({ t }: Report, all: Expression): Came => ({
  counts: [
    { header: t("report.columns.leads"), format: "number", body: columnOf(all, 2) },
    { header: t("report.columns.share"), format: "percent", body: columnOf(all, 3) },
  ],
  value: { header: t("report.columns.value"), format: "number", body: columnOf(all, 4) },
});

/** Only those created from the first day of the period to the day of the report. */
function newLeads(report: Report, { amount }: Questions): Came {
  const { sheet, t, periodFrom, asOf } = report;
  const from = binary(column("created"), ">=", periodFrom);
  const to = binary(column("created"), "<", binary(asOf, "+", 1));
  const isNew = sheet.defineName("NewLeads", allOf(from, to)!);
  const newAmounts = sheet.defineName("NewAmounts", excel("IF", isNew, amount, 0));
  const share = excel("IFERROR", columnOf(sharesOf(report, isNew), 5), "–");
  return {
    counts: [
      {
        header: t("report.columns.newLeads"),
        format: "number",
        body: summedBySource(report, isNew),
      },
      { header: t("report.columns.shareOfNew"), format: "percent", body: share },
    ],
    value: {
      header: t("report.columns.valueOfNew"),
      format: "number",
      body: summedBySource(report, newAmounts),
    },
  };
}

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

/** Per source: what was won. */
function wonValue(report: Report, { amount, wonLeads }: Questions): TableColumn {
  const { sheet, t } = report;
  const wonAmounts = sheet.defineName("WonAmounts", excel("IF", wonLeads, amount, 0));
  return {
    header: t("report.columns.wonValue"),
    format: "number",
    body: summedBySource(report, wonAmounts),
  };
}
