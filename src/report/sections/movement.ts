import {
  binary,
  CellError,
  column,
  excel,
  part,
  pipeline,
  snapshot,
  stages,
  type Expression,
} from "../expression";
import { shown, type Label } from "../labels";
import { area } from "../sheet/areas";
import { GRID } from "../sheet/grid";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, chartPlace, endSection, placeChart, rowsForBars } from "../sheet/section";
import { placeTable, type PlacedTable } from "../sheet/table";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

/** The lines of PIPELINE.MOVEMENT from start to end; the check that follows is not drawn. */
const LINES: readonly Label[] = [
  "Start",
  "New",
  "Moved in",
  "Increased",
  "Decreased",
  "Moved out",
  "Won",
  "Lost",
  "Removed",
  "End",
];
const AMOUNT = 2;

/** What happened to the open leads since the last snapshot before the as-of date. */
export const movement: Section = (report, questions, define) => {
  const { sheet, t } = report;
  const day = snapshotDay(report);
  if (!day || sheet.valueOf(day) === 0) return;
  const table = movementSince(report, questions, day);
  if (sheet.valueOf(table) instanceof CellError) {
    beginSection(sheet, t("report.movement.title"), t("report.movement.none"));
    sheet.row += 1;
    return;
  }
  define("movement");
  beginSection(sheet, t("report.movement.title"), t("report.movement.note"));
  const top = sheet.row;
  sheet.place(sheet.row, GRID.first, t("report.movement.since"), { look: "fact" });
  sheet.place(sheet.row, GRID.first + 1, day, { look: "spareNumber", format: FORMATS.date });
  sheet.row += 1;
  const placed = placeTable(sheet, {
    name: "movement",
    columns: [
      { header: t("report.columns.movement"), format: "text" },
      { header: t("report.columns.leads"), format: "number" },
      { header: t("report.columns.value"), format: "number" },
    ],
    body: shown(table, t, [...LINES, "Check"]),
  });
  placeWaterfall(report, placed, top);
  endSection(sheet, top, rowsForBars(LINES.length));
};

/** The day of the last snapshot before the as-of date; 0 where there is none. */
function snapshotDay({ sheet, asOf, input, has }: Report) {
  if (!input.snapshots || !has("id")) return undefined;
  const before = (days: "since" | "until") =>
    binary(binary(snapshot(days), "<", asOf), "*", snapshot(days));
  return sheet.defineName("SnapshotDay", excel("MAX", before("since"), before("until")));
}

/** From what held on the day of the snapshot to the leads as they are. */
function movementSince(report: Report, questions: Questions, day: Expression) {
  const { sheet } = report;
  const found = binary(snapshot("since"), "<=", day);
  const holds = binary(
    binary(snapshot("until"), ">", day),
    "+",
    binary(snapshot("until"), "=", "")
  );
  const held = sheet.defineName("HeldAtSnapshot", binary(found, "*", holds));
  const then = (each: "id" | "stage" | "amount") => excel("FILTER", snapshot(each), held);
  return pipeline(
    "MOVEMENT",
    then("id"),
    then("stage"),
    then("amount"),
    column("id"),
    questions.stage,
    questions.amount,
    stages,
    undefined,
    undefined,
    undefined,
    undefined,
    0
  );
}

/**
 * The waterfall: stacked columns, of which the first, unseen one lifts what came or went to the level that was reached
 * before it. It shows in every spreadsheet program; Excel's own waterfall chart does not.
 */
function placeWaterfall(report: Report, table: PlacedTable, top: number): void {
  const { sheet, t } = report;
  const first = GRID.helpers;
  const heads = ["movement", "level", "open", "added", "gone"] as const;
  heads.forEach((head, index) =>
    sheet.place(top, first + index, t(`report.columns.${head}`), { look: "helper" })
  );
  sheet.looks.push({ area: area(top + 1, first, LINES.length, heads.length), look: "helper" });
  LINES.forEach((_, line) => {
    const row = top + 1 + line;
    const amount = part("movement", { row: line, column: AMOUNT });
    const isTotal = line === 0 || line === LINES.length - 1;
    const reached = excel("SUM", part("movement", { row: 0, column: AMOUNT, rows: line + 1 }));
    const added = excel("MAX", amount, 0);
    sheet.place(row, first, part("movement", { row: line, column: 0 }));
    sheet.place(row, first + 1, isTotal ? 0 : binary(reached, "-", added));
    sheet.place(row, first + 2, isTotal ? amount : 0);
    sheet.place(row, first + 3, isTotal ? 0 : added);
    sheet.place(row, first + 4, isTotal ? 0 : excel("MAX", binary(0, "-", amount), 0));
  });
  const series = (index: number, color?: string) => ({
    name: t(`report.columns.${heads[index]!}`),
    values: area(top + 1, first + index, LINES.length),
    categories: area(top + 1, first, LINES.length),
    ...(color !== undefined && { color }),
  });
  placeChart(report, {
    name: "What moved",
    type: "ColumnStacked",
    place: chartPlace(top, rowsForBars(LINES.length), table),
    title: t("report.charts.movement.title"),
    altText: t("report.charts.movement.description"),
    series: [series(1), series(2, COLORS.navy), series(3, COLORS.accent), series(4, COLORS.grey)],
    categoryTitle: t("report.columns.movement"),
    valueTitle: t("report.columns.value"),
    valueFormat: FORMATS.number,
    legend: false,
  });
}
