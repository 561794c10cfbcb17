import { CellError, column, columnOf, pipeline, relabelled, stages, toTable } from "../expression";
import { placeCategoryChart } from "../sheet/category-chart";
import { beginSection, chartPlace, endSection, rowsForBars } from "../sheet/section";
import { placeTable } from "../sheet/table";
import { isTransferable } from "../transfer";
import type { Section } from "./section";

/** What CHECK calls its findings, and the keys of their names in the report's language. */
const FINDINGS = {
  "Id missing": "missingId",
  "Id there already in row": "duplicateId",
  "Stage missing": "missingStage",
  "Stage not in the stage table; did you mean": "misspelledStage",
  "Stage not in the stage table": "unknownStage",
  "Amount is not a number": "unreadableAmount",
  "Amount missing": "missingAmount",
  "Amount is zero": "zeroAmount",
  "Amount is negative": "negativeAmount",
  "Created is not a date": "unreadableCreated",
  "Entered is not a date": "unreadableEntered",
  "Expected close is not a date": "unreadableExpected",
  "Closed is not a date": "unreadableClosed",
  "Expected close missing": "missingExpected",
  "Expected close in the past": "pastExpected",
  "Entered before created": "enteredBeforeCreated",
  "Closed before created": "closedBeforeCreated",
  "Created in the future": "createdInFuture",
  "Entered in the future": "enteredInFuture",
  "Closed in the future": "closedInFuture",
  "Closed date missing": "missingClosed",
  "Loss reason missing": "missingReason",
  "Over expected days": "overExpectedDays",
  "No findings": "none",
} as const;

/** The columns without which every lead would be a finding. */
const NEEDED = ["id", "amount", "expected", "closed"] as const;

/** What in the leads makes figures wrong, by kind of finding; the pane lists them lead by lead. */
export const dataQuality: Section = (report, questions, define) => {
  if (!NEEDED.every(report.has)) return;
  const { sheet, t } = report;
  const columns = [
    column("id"),
    questions.stage,
    questions.amount,
    report.field("created") ?? "",
    report.field("entered") ?? "",
    column("expected"),
    column("closed"),
  ];
  const reason = report.field("reason");
  const findings = pipeline("CHECK", ...columns, stages, reason, report.asOf, 0);
  const handedOver = [...columns, reason ?? ""].map((each) =>
    typeof each === "string" ? each : sheet.valueOf(each)
  );
  const fits = isTransferable(...handedOver) && isTransferable(sheet.valueOf(findings));
  if (report.input.mode === "live" && !fits) {
    beginSection(sheet, t("report.quality.title"), t("report.quality.tooMany"));
    sheet.row += 1;
    return;
  }
  const byKind = pipeline("SHARES", columnOf(findings, 3), undefined, undefined, 0, 0);
  const answer = sheet.valueOf(byKind);
  if (answer instanceof CellError) return;
  const isClean = toTable(answer)[0]?.[0] === "No findings";
  beginSection(sheet, t("report.quality.title"), t(`report.quality.${isClean ? "clean" : "note"}`));
  if (isClean) {
    sheet.row += 1;
    return;
  }
  define("finding");
  const top = sheet.row;
  const names = Object.entries(FINDINGS).map(
    ([english, key]) => [english, t(`report.quality.findings.${key}`)] as const
  );
  const placed = placeTable(sheet, {
    name: "quality",
    columns: [
      { header: t("report.columns.finding"), format: "text" },
      { header: t("report.columns.number"), format: "number", body: columnOf(byKind, 2) },
      { header: t("report.columns.share"), format: "percent", body: columnOf(byKind, 3) },
    ],
    body: relabelled(columnOf(byKind, 1), Object.fromEntries(names)),
  });
  placeCategoryChart(report, {
    name: "Data quality",
    place: chartPlace(top, rowsForBars(placed.rows), placed),
    title: t("report.charts.quality.title"),
    altText: t("report.charts.quality.description"),
    categoryTitle: t("report.columns.finding"),
    valueTitle: t("report.columns.number"),
    categories: placed.column(0),
    values: placed.column(1),
  });
  endSection(sheet, top, rowsForBars(placed.rows));
};
