import { FEW_LEADS } from "../../../calc";
import { FILTER_FIELDS } from "../../../leads";
import { binary, column, excel, isOneOf, part, pipeline, type Expression } from "../../expression";
import { openChances } from "../../open-chances";
import { GRID } from "../../sheet/grid";
import { placeTable, type TableColumn } from "../../sheet/table";
import type { Questions } from "../../questions";
import type { Report } from "../../report";
import type { Section } from "../section";
import {
  dealAndRow,
  fieldColumn,
  figureColumn,
  linkedIds,
  placeDeals,
  placeNothing,
  placeReasons,
  placeSubheading,
  ROW,
  showLinks,
  withoutTies,
  type Deals,
} from "./lines";
import { reasonOf } from "./reasons";
import { stalledDays } from "./stalled-deals";

/** The open deals that weigh most, with what speaks for working on them. */
export function* placeTopDeals(
  report: Report,
  questions: Questions,
  define: Parameters<Section>[2]
): Generator<void, void> {
  const { sheet, t } = report;
  const chances = openChances(report);
  // An amount that is no number weighs nothing.
  const weights = excel("IFERROR", binary(chances, "*", questions.amount), 0);
  const order = sheet.defineName("WorkOrder", withoutTies(weights));
  sheet.valueOf(order);
  yield;
  placeSubheading(sheet, t("report.deals.top"));
  const deals = placeDeals(report, "top.deals", order, "WorkRows");
  if (!deals) {
    placeNothing(sheet, t("report.deals.nothingOpen"));
    return;
  }
  yield;
  const score = scoreColumn(report, deals);
  yield;
  const daysOver = daysOverColumn(report, deals);
  yield;
  if (score) define("score");
  const fields = {
    owner: fieldColumn(report, "owner", "text"),
    stage: fieldColumn(report, "stage", "text", t("report.columns.stage")),
    amount: fieldColumn(report, "amount", "number", t("report.columns.value")),
    expected: fieldColumn(report, "expected", "date"),
  };
  const before = [...dealAndRow(report, deals), ...fields.owner, ...fields.stage, ...fields.amount];
  const value = before.length - 1;
  const weighted: TableColumn = {
    header: t("report.columns.weighted"),
    format: "number",
    cell: (at) =>
      excel("IFERROR", binary(excel("INDEX", chances, at(ROW), 1), "*", at(value)), "–"),
  };
  const columns = [
    ...before,
    weighted,
    ...(score ? [score.column] : []),
    ...(daysOver ? [daysOver] : []),
    ...fields.expected,
  ];
  const table = placeTable(sheet, {
    name: "deals",
    columns,
    body: linkedIds(deals),
  });
  const reason = (at: (column: number) => Expression) => {
    const cellOf = (each: TableColumn | undefined) => each && at(columns.indexOf(each));
    const over = cellOf(daysOver);
    const expected = cellOf(fields.expected[0]);
    const own = cellOf(score?.column);
    return reasonOf(
      { language: report.input.language, t },
      {
        asOf: report.asOf,
        ...(over && { daysOver: over }),
        ...(expected && { expected }),
        ...(own && score && { score: { own, all: score.winRate } }),
      }
    );
  };
  const knowsTime = daysOver !== undefined || report.has("expected");
  showLinks(report, table);
  placeReasons(report, table, reason, knowsTime ? t("report.deals.reasons.onTime") : "–");
  sheet.row += 1;
}

/** How likely each deal is won, judging from closed ones like it; nothing where too few are closed to judge from. */
function scoreColumn(
  report: Report,
  deals: Deals
): { readonly column: TableColumn; readonly winRate: Expression } | undefined {
  const { sheet, t } = report;
  const fields = FILTER_FIELDS.filter(report.has).map((field) => column(field));
  const [won, lost] = (["won", "lost"] as const).map((type) =>
    isOneOf(
      column("stage"),
      report.stagesOf(type).map(({ stage }) => stage)
    )
  ) as [Expression, Expression];
  const [wins, losses] = [won, lost].map((each) =>
    Number(sheet.cellValue(excel("SUM", binary(each, "*", 1))))
  ) as [number, number];
  if (fields.length === 0 || wins === 0 || losses === 0 || wins + losses < FEW_LEADS) {
    return undefined;
  }
  // All closed deals teach, whatever the filter shows.
  const outcomes = sheet.defineName(
    "ClosedOutcomes",
    excel("IF", won, 1, excel("IF", lost, 0, ""))
  );
  const traits = sheet.defineName("ScoreFields", excel("HSTACK", ...fields));
  const own = excel("HSTACK", ...fields.map((field) => excel("INDEX", field, deals.rows, 1)));
  sheet.place(sheet.row, GRID.helpers, t("report.columns.winRate"), { look: "helper" });
  sheet.place(sheet.row, GRID.helpers + 1, excel("AVERAGE", outcomes), {
    name: "deals.winRate",
    look: "helper",
  });
  return {
    winRate: part("deals.winRate"),
    column: figureColumn(
      report,
      "top.figures",
      deals,
      { header: t("report.deals.columns.score"), format: "percent", index: 1 },
      pipeline("SCORE", traits, outcomes, own)
    ),
  };
}

/** Days beyond the expected ones; nothing where it is not known when leads entered their stage. */
function daysOverColumn(report: Report, deals: Deals): TableColumn | undefined {
  if (!report.has("entered")) return undefined;
  const { t } = report;
  return figureColumn(
    report,
    "top.figures",
    deals,
    { header: t("report.deals.columns.daysOver"), format: "number", index: 0 },
    stalledDays(report, deals)
  );
}
