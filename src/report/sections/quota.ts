import {
  allOf,
  binary,
  column,
  columnOf,
  excel,
  isOneOf,
  part,
  pipeline,
  quotas,
  toTable,
  type Expression,
} from "../expression";
import { shown } from "../labels";
import { nextPeriod, periodStart } from "../periods";
import { GRID } from "../sheet/grid";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, chartPlace, endSection, placeChart, rowsBeside } from "../sheet/section";
import type { ChartPlace } from "../sheet/chart-places";
import { placeTable, type PlacedTable, type TableColumn } from "../sheet/table";
import { filterCell } from "../filter";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { Section } from "./section";

const NAME = "quota";
/** Positions among the columns. */
const QUOTA = 1;
const WON = 2;
const PIPELINE = 4;
const ATTAINMENT = 6;

/** What each representative is to win in the period, what is won, and whether the open leads make up the rest. */
export const quota: Section = (report, questions, define) => {
  const { sheet, t, input } = report;
  const title = t("report.quota.title");
  if (!input.quotas) return placeNothing(report, t("report.quota.none"));
  const needed = (["owner", "amount", "closed"] as const).filter((field) => !report.has(field));
  if (needed.length > 0) {
    const columns = needed.map((field) => t(`fields.${field}`)).join(", ");
    return placeNothing(report, t("report.quota.needs", { columns }));
  }
  const shares = sharesOf(report);
  const answer = toTable(sheet.valueOf(shares));
  // No quota, or none of the representative who is asked for: an error, or the total alone.
  if (answer.length < 2) return placeNothing(report, t("report.quota.none"));

  define("quota", "coverage", "attainment", "pace");
  const { quotaPeriod } = input.goals ?? DEFAULT_GOALS;
  beginSection(
    sheet,
    title,
    t(`report.quota.note.${report.has("expected") ? "expected" : "open"}`)
  );
  const top = sheet.row;
  const period = placePeriod(report, quotaPeriod);
  const table = placeTable(sheet, {
    name: NAME,
    columns: columnsOf(report, questions, shares, period),
    body: shown(columnOf(shares, 1), t, ["Total"]),
    total: t("report.labels.total"),
  });
  const rows = rowsBeside(sheet, top);
  placeBars(report, table, chartPlace(top, rows, table));
  endSection(sheet, top, rows);
};

/** A quota covers a quarter where nothing else was said. */
export const DEFAULT_GOALS = { quotaPeriod: "quarter" } as const;

function placeNothing({ sheet, t }: Report, why: string): void {
  beginSection(sheet, t("report.quota.title"), why);
  sheet.row += 1;
}

interface QuotaPeriod {
  readonly from: Expression;
  readonly to: Expression;
}

/** The period of the quotas that contains the as-of date, in two cells. */
function placePeriod(report: Report, quotaPeriod: "month" | "quarter" | "year"): QuotaPeriod {
  const { sheet, t, asOf, input } = report;
  const first = periodStart(quotaPeriod, asOf, input.fiscalStart ?? 1);
  const last = binary(nextPeriod(quotaPeriod, part("quota.from")), "-", 1);
  sheet.place(sheet.row, GRID.first, t("report.quota.period"), { look: "fact" });
  [first, last].forEach((day, index) =>
    sheet.place(sheet.row, GRID.first + 1 + index, day, {
      name: index === 0 ? "quota.from" : "quota.to",
      look: "spareNumber",
      format: FORMATS.date,
    })
  );
  sheet.row += 1;
  return {
    from: sheet.defineName("QuotaFrom", part("quota.from")),
    to: sheet.defineName("QuotaTo", part("quota.to")),
  };
}

/** Quotas by representative, in the order of their table; of one representative, where one is asked for. */
function sharesOf({ sheet, filterFields }: Report): Expression {
  const owner = columnOf(quotas, 1);
  const chosen = part(filterCell("owner"));
  const given = sheet.defineName(
    "QuotaGiven",
    allOf(
      binary(excel("TRIM", owner), "<>", ""),
      binary(1, "-", binary(columnOf(quotas, 2), "=", "")),
      filterFields.includes("owner")
        ? excel("IF", binary(chosen, "=", ""), 1, binary(owner, "=", chosen))
        : undefined
    )!
  );
  return pipeline("SHARES", owner, columnOf(quotas, 2), given, 0, 1);
}

function columnsOf(
  report: Report,
  questions: Questions,
  shares: Expression,
  { from, to }: QuotaPeriod
): TableColumn[] {
  const { sheet, t, asOf } = report;
  const amounts = (name: string, type: "won" | "open", day: "closed" | "expected") => {
    const names = report.stagesOf(type).map((each) => each.stage);
    const isIn = report.has(day)
      ? allOf(
          binary(column(day), ">=", from),
          binary(column(day), "<", binary(type === "won" ? excel("MIN", to, asOf) : to, "+", 1))
        )
      : undefined;
    const leads = allOf(isOneOf(questions.stage, names), isIn)!;
    return sheet.defineName(name, excel("IF", leads, questions.amount, 0));
  };
  const gap = (at: (column: number) => Expression) =>
    pipeline("GAP", at(QUOTA), at(WON), at(PIPELINE), undefined, undefined, 0);
  const dashed = (expression: Expression) => excel("IFERROR", expression, "–");
  return [
    { header: t("fields.quotasTable.owner"), format: "text" },
    { header: t("fields.quotasTable.quota"), format: "number", body: columnOf(shares, 4) },
    {
      header: t("report.columns.wonValue"),
      format: "number",
      cell: summed(report, WON, amounts("QuotaWon", "won", "closed")),
    },
    {
      header: t("report.columns.gap"),
      format: "number",
      cell: (at) => dashed(excel("INDEX", gap(at), 1, 3)),
    },
    {
      header: t("report.columns.openValue"),
      format: "number",
      cell: summed(report, PIPELINE, amounts("QuotaPipeline", "open", "expected")),
    },
    {
      header: t("report.columns.coverage"),
      format: "times",
      // A quota that is reached leaves nothing to cover.
      cell: (at) =>
        excel(
          "IFERROR",
          pipeline("COVERAGE", at(PIPELINE), at(QUOTA), at(WON)),
          t("report.quota.reached")
        ),
    },
    {
      header: t("report.columns.attainment"),
      format: "percent",
      cell: (at) => dashed(excel("INDEX", gap(at), 1, 5)),
    },
    {
      header: t("report.columns.pace"),
      format: "number",
      cell: (at) =>
        dashed(excel("INDEX", pipeline("PACE", at(WON), at(QUOTA), from, to, asOf), 1, 3)),
    },
  ];
}

/** Amounts of the representative's leads; in the last line the sum of the lines above. */
const summed =
  ({ t }: Report, index: number, amounts: Expression): NonNullable<TableColumn["cell"]> =>
  (at, line) => {
    const own = binary(excel("TRIM", column("owner")), "=", at(0));
    const ofOne = excel("IFERROR", excel("SUM", binary(own, "*", amounts)), "–");
    if (line === 0) return ofOne;
    const above = excel("SUM", part(NAME, { row: 0, column: index, rows: line }));
    return excel("IF", binary(at(0), "=", t("report.labels.total")), above, ofOne);
  };

/** What is won and what may come, stacked, with a mark at the quota; of many representatives their attainment. */
function placeBars(report: Report, table: PlacedTable, place: ChartPlace): void {
  const { t } = report;
  const series = (name: string, index: number, color: string) => ({
    name,
    values: table.column(index),
    categories: table.column(0),
    color,
  });
  placeChart(report, {
    name: "Quota",
    type: "ColumnStacked",
    place,
    title: t("report.charts.quota.title"),
    altText: t("report.charts.quota.description"),
    series: [
      series(t("report.columns.wonValue"), WON, COLORS.accent),
      series(t("report.columns.openValue"), PIPELINE, COLORS.pale),
      { ...series(t("fields.quotasTable.quota"), QUOTA, COLORS.text), marks: true },
    ],
    labels: table.labels,
    categoryTitle: t("fields.quotasTable.owner"),
    valueTitle: t("report.columns.value"),
    valueFormat: FORMATS.number,
    legend: true,
    lying: {
      type: "BarClustered",
      title: t("report.charts.quota.attainment"),
      altText: t("report.charts.quota.attainmentDescription"),
      series: [
        {
          ...series(t("report.columns.attainment"), ATTAINMENT, COLORS.accent),
          labels: FORMATS.percent,
        },
      ],
      categoryTitle: t("fields.quotasTable.owner"),
      valueFormat: FORMATS.percent,
      legend: false,
    },
  });
}
