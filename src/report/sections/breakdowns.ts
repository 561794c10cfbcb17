import { CellError, isTable, pipeline, stages } from "../expression";
import { shown } from "../labels";
import type { Report } from "../report";
import { placeCategoryChart } from "../sheet/category-chart";
import { GRID } from "../sheet/grid";
import { COLORS } from "../sheet/looks";
import { beginSection, chartPlace, endSection, rowsForBars } from "../sheet/section";
import { placeTable } from "../sheet/table";
import { splitsOf, type Split } from "../splits";
import type { Questions } from "../questions";
import type { Section } from "./section";

/** More values than this make a list, not a breakdown. */
const MOST_VALUES = 40;

/** The measures of BREAKDOWN. */
const MEASURES = { value: 0, leads: 1 } as const;
type Measure = keyof typeof MEASURES;

/** Open value by stage and the chosen column, or representative, source, segment and product, as far as the table fits. */
export const breakdowns: Section = (report, questions, define) => {
  if (report.stagesOf("open").length > GRID.tableColumns - 2) return;
  const measure = measureOf(report, questions);
  for (const split of splitsOf(report.input, report.t))
    placeBreakdown(report, questions, split, measure, define);
};

/** The number of leads where none of the open ones has an amount: their value is 0 whoever has them. */
function measureOf({ sheet }: Report, { openLeads, openValue }: Questions): Measure {
  const isWorthless = sheet.cellValue(openValue) === 0;
  return isWorthless && sheet.cellValue(openLeads) !== 0 ? "leads" : "value";
}

function placeBreakdown(
  report: Report,
  { stage, amount }: Questions,
  { key, name, cells: splitCells }: Split,
  measure: Measure,
  define: Parameters<Section>[2]
): void {
  const { sheet, t } = report;
  const table = pipeline(
    "BREAKDOWN",
    splitCells,
    stage,
    amount,
    stages,
    MEASURES[measure],
    report.filter,
    0,
    1
  );
  const answer = sheet.valueOf(table);
  if (answer instanceof CellError || !isTable(answer)) return;
  const title = t(`report.breakdown.title.${measure}`, { field: name });
  if (answer.length > MOST_VALUES) {
    // Among the usual columns it is left out; one that the user chose deserves an answer.
    if (report.input.splitBy === undefined) return;
    beginSection(sheet, title, t("report.breakdown.tooMany", { field: name, most: MOST_VALUES }));
    sheet.row += 1;
    return;
  }
  // A stage that is not in the stage table would add a column without a header.
  const open = report.stagesOf("open");
  if (answer[0]?.length !== open.length + 2) return;
  define("breakdown");
  beginSection(sheet, title, t(`report.breakdown.note.${measure}`));
  const top = sheet.row;
  const placed = placeTable(sheet, {
    name: `breakdown.${key}`,
    columns: [
      { header: name, format: "text" },
      ...open.map((each) => ({ header: each.stage, format: "number" as const })),
      { header: t("report.labels.total"), format: "number" },
    ],
    body: shown(table, t, ["Total", "(blank)"]),
    total: t("report.labels.total"),
  });
  if (open.length > 0) {
    const first = placed.column(1);
    const cells = { ...first, columns: open.length };
    sheet.highlights.push({ kind: "scale", area: cells, low: COLORS.white, high: COLORS.pale });
  }
  placeCategoryChart(report, {
    name: `Breakdown ${key}`,
    place: chartPlace(top, rowsForBars(placed.rows), placed),
    title: t(`report.charts.breakdown.title.${measure}`, { field: name }),
    altText: t(`report.charts.breakdown.description.${measure}`, { field: name }),
    categoryTitle: name,
    valueTitle: t(measure === "value" ? "report.columns.openValue" : "report.columns.openLeads"),
    categories: placed.column(0),
    values: placed.column(open.length + 1),
    labels: placed.labels,
  });
  endSection(sheet, top, rowsForBars(placed.rows));
}
