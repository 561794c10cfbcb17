import { CellError, column, columnOf, excel, pipeline } from "../expression";
import { shown } from "../labels";
import { placeCategoryChart } from "../sheet/category-chart";
import { beginSection, chartPlace, endSection, rowsForBars } from "../sheet/section";
import { placeTable } from "../sheet/table";
import { chosenSplit, type Split } from "../splits";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

/** Why leads were lost, at which stage, and by the column that the user chose: number, share and amount. */
export const losses: Section = (report, questions, define) => {
  if (!report.has("reason")) return;
  const { sheet, t } = report;
  const reason = { key: "reason", name: t("report.columns.reason"), cells: column("reason") };
  if (sheet.valueOf(sharesOf(report, questions, reason)) instanceof CellError) {
    beginSection(sheet, t("report.losses.title"), t("report.losses.none"));
    sheet.row += 1;
    return;
  }
  define("lossReason");
  beginSection(sheet, t("report.losses.title"), t("report.losses.note"));
  placeShares(report, questions, reason, {
    title: t("report.charts.losses.title"),
    altText: t("report.charts.losses.description"),
  });
  const lastStage = {
    key: "lastStage",
    name: t("report.losses.lastStage"),
    cells: column("lastStage"),
  };
  const splits = [report.has("lastStage") && lastStage, chosenSplit(report.input, t)];
  for (const split of splits) {
    if (!split) continue;
    const field = { field: split.name };
    placeShares(report, questions, split, {
      title: t("report.charts.lossesBy.title", field),
      altText: t("report.charts.lossesBy.description", field),
    });
  }
};

/** Value, leads, share, amount, share of the amount, most frequent first; the total at the bottom. */
const sharesOf = (report: Report, { lostLeads }: Questions, { cells }: Split) =>
  pipeline("SHARES", cells, report.field("amount"), lostLeads, 0, 1);

function placeShares(
  report: Report,
  questions: Questions,
  split: Split,
  texts: { readonly title: string; readonly altText: string }
): void {
  const { sheet, t } = report;
  const shares = sharesOf(report, questions, split);
  const figures = (index: number) => excel("IFERROR", columnOf(shares, index), "–");
  const top = sheet.row;
  const isFirst = split.key === "reason";
  const table = placeTable(sheet, {
    name: isFirst ? "losses" : `losses.${split.key}`,
    columns: [
      { header: split.name, format: "text" },
      { header: t("report.columns.leads"), format: "number", body: figures(2) },
      { header: t("report.columns.share"), format: "percent", body: figures(3) },
      ...(report.has("amount")
        ? [
            { header: t("report.columns.value"), format: "number" as const, body: figures(4) },
            {
              header: t("report.columns.shareOfValue"),
              format: "percent" as const,
              body: figures(5),
            },
          ]
        : []),
    ],
    body: shown(columnOf(shares, 1), t, ["Total", "(blank)"]),
    total: t("report.labels.total"),
  });
  placeCategoryChart(report, {
    name: isFirst ? "Losses" : `Losses ${split.key}`,
    place: chartPlace(top, rowsForBars(table.rows), table),
    ...texts,
    categoryTitle: split.name,
    valueTitle: t("report.columns.leads"),
    categories: table.column(0),
    values: table.column(1),
  });
  endSection(sheet, top, rowsForBars(table.rows));
}
