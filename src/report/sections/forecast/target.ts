import {
  binary,
  column,
  columnOf,
  excel,
  part,
  pipeline,
  quotas,
  type Expression,
} from "../../expression";
import { openChances } from "../../open-chances";
import { nextPeriod, type ForecastPeriod } from "../../periods";
import { revenueGoal } from "../../revenue-goal";
import { GRID } from "../../sheet/grid";
import { FORMATS } from "../../sheet/looks";
import type { TableColumn } from "../../sheet/table";
import type { Questions } from "../../questions";
import type { Report } from "../../report";

const PER_YEAR: Readonly<Record<ForecastPeriod, number>> = { month: 12, quarter: 4, year: 1 };

/** Positions among the columns of the forecast. */
const WON = 4;
export const TARGET = 6;

/**
 * What is to be won per period, in a cell above the table: the period's part of the revenue goal, else the sum of the
 * quotas where they are for such periods. Nothing where neither was set.
 */
export function placeTarget(report: Report, period: ForecastPeriod): Expression | undefined {
  const { sheet, t, input } = report;
  const goal = revenueGoal(report);
  const hasQuotas = input.quotas !== undefined && input.goals?.quotaPeriod === period;
  if (!goal && !hasQuotas) return undefined;
  const target = goal ? binary(goal, "/", PER_YEAR[period]) : excel("SUM", columnOf(quotas, 2));
  const label = t(`report.forecast.target.${period}`);
  sheet.place(sheet.row, GRID.first, label, { look: "fact" });
  sheet.wantTextWidth(GRID.first, label);
  sheet.place(sheet.row, GRID.first + 1, target, {
    name: "forecast.target",
    look: "cellNumber",
    format: FORMATS.number,
  });
  sheet.place(sheet.row, GRID.first + 3, t(`report.forecast.origin.${goal ? "goal" : "quotas"}`), {
    look: "fact",
  });
  sheet.row += 1;
  return sheet.defineName("PeriodTarget", part("forecast.target"));
}

/** With more open leads a chance takes its time, so that only those of the first period and of the total are told. */
const MOST_OPEN = 10_000;

/** Whether there are too many open leads to tell the chance of each period. */
export const hasManyOpen = ({ sheet }: Report, { openLeads }: Questions): boolean =>
  Number(sheet.cellValue(openLeads)) > MOST_OPEN;

/**
 * The target of each period and the chance that its open leads bring what is missing to it; in the last line the
 * targets' sum, and the chance of all open leads.
 *
 * @param periods lines of the first period and of the one behind the last
 */
export function targetColumns(
  report: Report,
  questions: Questions,
  period: ForecastPeriod,
  target: Expression,
  periods: { readonly from: number; readonly to: number }
): TableColumn[] {
  const { sheet, t } = report;
  const { amount } = questions;
  // One line more, because leads expected before the first period would add a line above them.
  const last = hasManyOpen(report, questions) ? periods.from : periods.to;
  const isTotal = (at: (column: number) => Expression) =>
    binary(at(0), "=", t("report.labels.total"));
  const chance = (chances: Expression, at: (column: number) => Expression) =>
    excel("IFERROR", pipeline("CHANCE", amount, chances, binary(at(TARGET), "-", at(WON))), "–");
  const expectedIn = (line: number) => {
    const { asOf } = report;
    const start = part("forecast", { row: line, column: 0 });
    const within = binary(
      binary(column("expected"), ">=", excel("MAX", start, asOf)),
      "*",
      binary(column("expected"), "<", nextPeriod(period, start))
    );
    return sheet.defineName(`OpenChances${line}`, binary(openChances(report), "*", within));
  };
  return [
    {
      header: t("report.columns.target"),
      format: "number",
      cell: (at, line) => {
        if (line === 0) return DASH;
        const above = part("forecast", { row: 0, column: TARGET, rows: line });
        const other = excel("IF", isTotal(at), excel("SUM", above), "–");
        return excel("IF", excel("ISNUMBER", at(0)), target, other);
      },
    },
    {
      header: t("report.columns.chance"),
      format: "percent",
      cell: (at, line) => {
        if (line >= periods.from && line <= last) {
          return excel("IF", excel("ISNUMBER", at(0)), chance(expectedIn(line), at), "–");
        }
        if (line < periods.from) return DASH;
        return excel("IF", isTotal(at), chance(openChances(report), at), "–");
      },
    },
  ];
}

const DASH: Expression = { kind: "literal", value: "–" };
