import {
  allOf,
  binary,
  column,
  excel,
  isOneOf,
  pipeline,
  stages,
  type Expression,
} from "../../expression";
import { placeTable } from "../../sheet/table";
import type { Report } from "../../report";
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
import { stalledReason } from "./reasons";

/** Positions among the columns. */
const DAYS_OVER = 2;
const DAYS = 3;
const STAGE = 4;

/** Position of the expected days in the stage table. */
const EXPECTED_DAYS = 3;

/** Days beyond the expected ones, of each deal of a list. */
export const stalledDays = ({ asOf }: Report, { rows }: Deals): Expression =>
  pipeline(
    "STALLED",
    excel("INDEX", column("stage"), rows, 1),
    excel("INDEX", column("entered"), rows, 1),
    stages,
    asOf
  );

/** The open deals that are furthest beyond the expected days of their stage. */
export function* placeStalledDeals(report: Report): Generator<void, void> {
  const { sheet, t, asOf } = report;
  placeSubheading(sheet, t("report.deals.stalled"));
  const order = sheet.defineName("StalledOrder", withoutTies(daysBeyond(report)));
  yield;
  sheet.valueOf(order);
  yield;
  const deals = placeDeals(report, "stalled.deals", order, "StalledRows");
  if (!deals) {
    placeNothing(sheet, t("report.deals.nothingStalled"));
    return;
  }
  const entered = (at: (column: number) => Expression) =>
    excel("INT", excel("INDEX", column("entered"), at(ROW), 1));
  const daysOver = {
    header: t("report.deals.columns.daysOver"),
    format: "number",
    index: 0,
  } as const;
  const table = placeTable(sheet, {
    name: "stalled",
    columns: [
      ...dealAndRow(report, deals),
      figureColumn(report, "stalled.figures", deals, daysOver, stalledDays(report, deals)),
      {
        header: t("report.deals.columns.daysInStage"),
        format: "number",
        cell: (at) => excel("IFERROR", binary(asOf, "-", entered(at)), "–"),
      },
      ...fieldColumn(report, "stage", "text", t("report.columns.stage")),
      ...fieldColumn(report, "owner", "text"),
      ...fieldColumn(report, "amount", "number", t("report.columns.value")),
    ],
    body: linkedIds(deals),
  });
  showLinks(report, table);
  placeReasons(report, table, (at) =>
    stalledReason(
      { language: report.input.language, t },
      { stage: at(STAGE), days: at(DAYS), expectedDays: binary(at(DAYS), "-", at(DAYS_OVER)) }
    )
  );
  sheet.row += 1;
}

/**
 * What orders the leads: their days beyond the expected ones, negative within them, 0 where not known. Without the
 * add-in's functions, so that every program finds the same deals.
 */
function daysBeyond(report: Report): Expression {
  const entered = column("entered");
  const stage = excel("TRIM", column("stage"));
  const names = report
    .stagesOf("open")
    .flatMap((each) => (each.expectedDays === undefined ? [] : [each.stage]));
  const expectedDays = names
    .map((name) => {
      const position = excel("MATCH", name, excel("INDEX", stages, 0, 1), 0);
      return binary(binary(stage, "=", name), "*", excel("INDEX", stages, position, EXPECTED_DAYS));
    })
    .reduce((sum, each) => binary(sum, "+", each));
  const beyond = binary(binary(report.asOf, "-", excel("INT", entered)), "-", expectedDays);
  const known = binary(entered, "<>", "");
  return excel("IFERROR", allOf(known, report.filter, isOneOf(column("stage"), names), beyond)!, 0);
}
