import { CellError, column, columnOf, excel, pipeline } from "../expression";
import { shown } from "../labels";
import { placeCategoryChart } from "../sheet/category-chart";
import { beginSection, chartPlace, endSection, rowsForBars } from "../sheet/section";
import { placeTable } from "../sheet/table";
import type { Section } from "./section";

/** Why leads were lost: number, share and amount by reason, most frequent first. */
export const losses: Section = (report, questions, define) => {
  if (!report.has("reason")) return;
  const { sheet, t } = report;
  const shares = pipeline(
    "SHARES",
    column("reason"),
    report.field("amount"),
    questions.lostLeads,
    0,
    1
  );
  if (sheet.valueOf(shares) instanceof CellError) {
    beginSection(sheet, t("report.losses.title"), t("report.losses.none"));
    sheet.row += 1;
    return;
  }
  const figures = (index: number) => excel("IFERROR", columnOf(shares, index), "–");
  define("lossReason");
  beginSection(sheet, t("report.losses.title"), t("report.losses.note"));
  const top = sheet.row;
  const table = placeTable(sheet, {
    name: "losses",
    columns: [
      { header: t("report.columns.reason"), format: "text" },
      { header: t("report.columns.leads"), format: "number", body: figures(2) },
      { header: t("report.columns.share"), format: "percent", body: figures(3) },
      ...(report.has("amount")
        ? [
            {
              header: t("report.columns.value"),
              format: "number" as const,
              body: figures(4),
            },
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
    name: "Losses",
    place: chartPlace(top, rowsForBars(table.rows), table),
    title: t("report.charts.losses.title"),
    altText: t("report.charts.losses.description"),
    categoryTitle: t("report.columns.reason"),
    valueTitle: t("report.columns.leads"),
    categories: table.column(0),
    values: table.column(1),
  });
  endSection(sheet, top, rowsForBars(table.rows));
};
