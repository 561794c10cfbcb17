/** How long things take, and when money comes. */
import { op } from "arquero";
import {
  forecast,
  forecastAccuracy,
  overdueDays,
  periodStarts,
  salesCycle,
  slippageRate,
  timeInStage,
} from "../../../src/calc";
import { AS_OF } from "../data/leads";
import { OPEN, WON } from "../data/stages";
import { rowsOf } from "../engines/arquero";
import type { Question } from "./question";

const PERIODS = 6;
const STARTS = periodStarts("month", AS_OF, PERIODS, 1);
const FIRST = STARTS[0]!;
const END = STARTS[PERIODS]!;
/** The quarter before the as-of date. */
const QUARTER = { start: 46_113, end: AS_OF };

/** The number of the period a day lies in, as a chain of conditions of either language. */
const periodSql = Array.from(STARTS.slice(1), (next, i) => `WHEN day < ${next} THEN '${i}'`);
const periodOf = Array.from(STARTS.slice(1), (next, i) => `d.day < ${next} ? "${i}" : `).join("");

const byStage = (figure: "probability" | "expectedDays", otherwise: string) =>
  OPEN.reduceRight(
    (rest, each) => `d.stage === "${each.stage}" ? ${each[figure]} : ${rest}`,
    otherwise
  );

export const TIME_QUESTIONS: readonly Question[] = [
  {
    name: "Sales cycle, mean and median",
    calc: ({ stages, created, closed }) => {
      const { average, median } = salesCycle({ stages, created, closed });
      return [[average, median]];
    },
    sql: `SELECT avg(closed - created), median(closed - created)
          FROM leads WHERE stage = '${WON}' AND closed >= created`,
    arquero: ({ leads }) =>
      rowsOf(
        leads
          .filter(`d => d.stage === "${WON}" && d.closed >= d.created`)
          .derive({ days: "d => d.closed - d.created" })
          .rollup({ mean: op.mean("days"), median: op.median("days") })
      ).map(({ mean, median }) => [mean, median]),
  },
  {
    name: "Overdue days of each lead",
    calc: ({ stages, entered }) => {
      const days = overdueDays({ stages, entered, asOf: AS_OF });
      let leads = 0;
      let sum = 0;
      for (let row = 0; row < days.length; row++) {
        const isOver = days[row]! > 0;
        leads += Number(isOver);
        sum += isOver ? days[row]! : 0;
      }
      return [[leads, sum]];
    },
    sql: `SELECT count(*), sum(days) FROM (
            SELECT ${AS_OF} - entered - expected_days AS days
            FROM leads JOIN stages USING (stage) WHERE type = 'open') WHERE days > 0`,
    arquero: ({ leads }) =>
      rowsOf(
        leads
          .derive({ days: `d => ${AS_OF} - d.entered - (${byStage("expectedDays", "1e9")})` })
          .filter("d => d.days > 0")
          .rollup({ leads: op.count(), sum: op.sum("days") })
      ).map(({ leads: count, sum }) => [count, sum]),
  },
  {
    name: "Time in stage, with quantiles",
    calc: ({ history }) =>
      timeInStage({ ...history, asOf: AS_OF }).lines.map((line) => [
        line.stage,
        line.leads,
        line.average,
        line.median,
        line.percentile90,
      ]),
    sql: `SELECT stage, count(*), avg(days), median(days), quantile_cont(days, 0.9) FROM (
            SELECT id, stage, sum(days) AS days FROM (
              SELECT id, stage, lead(entered) OVER (PARTITION BY id ORDER BY entered) - entered AS days
              FROM history WHERE entered <= ${AS_OF})
            JOIN stages USING (stage) WHERE days IS NOT NULL AND type = 'open' GROUP BY id, stage)
          GROUP BY stage`,
    arquero: ({ history }) =>
      rowsOf(
        history
          .filter(`d => d.entered <= ${AS_OF}`)
          .orderby("entered")
          .groupby("id")
          .derive({ days: "d => op.lead(d.entered) - d.entered" })
          .filter(`d => d.days >= 0 && (${byStage("probability", "0")}) > 0`)
          .groupby("id", "stage")
          .rollup({ days: op.sum("days") })
          .groupby("stage")
          .rollup({
            leads: op.count(),
            mean: op.mean("days"),
            median: op.median("days"),
            percentile90: op.quantile("days", 0.9),
          })
      ).map(({ stage, leads, mean, median, percentile90 }) => [
        ...[stage, leads, mean, median, percentile90],
      ]),
  },
  {
    name: "Forecast by month",
    calc: ({ stages, amounts, expected, closed }) => {
      const result = forecast({ stages, amounts, expected, closed, starts: STARTS, asOf: AS_OF });
      const lines = [
        ["overdue", result.overdue] as const,
        ...result.periods.map((line, period) => [String(period), line] as const),
        ["later", result.later] as const,
      ];
      return lines.map(([slot, line]) => [
        slot,
        line.openLeads,
        line.openValue,
        line.weighted,
        line.won,
      ]);
    },
    sql: `SELECT slot, count(*) FILTER (type = 'open'),
                 coalesce(sum(amount) FILTER (type = 'open'), 0),
                 coalesce(sum(amount * probability) FILTER (type = 'open'), 0),
                 coalesce(sum(amount) FILTER (type = 'won'), 0)
          FROM (SELECT *, CASE WHEN type = 'open' AND day < ${AS_OF} THEN 'overdue'
                               WHEN day < ${FIRST} THEN NULL WHEN day >= ${END} THEN 'later'
                               ${periodSql.join(" ")} END AS slot
                FROM (SELECT type, amount, probability,
                             CASE WHEN type = 'open' THEN expected ELSE closed END AS day
                      FROM leads JOIN stages USING (stage) WHERE type <> 'lost'))
          WHERE slot IS NOT NULL GROUP BY slot`,
    arquero({ leads }) {
      const slot = `d.day < ${AS_OF} && d.stage !== "${WON}" ? "overdue" : d.day < ${FIRST} ? "" : ${periodOf} "later"`;
      const slots = rowsOf(
        leads
          .filter(`d => d.stage === "${WON}" || (${byStage("probability", "0")}) > 0`)
          .derive({
            day: `d => d.stage === "${WON}" ? d.closed : d.expected`,
            weighted: `d => d.amount * (${byStage("probability", "0")})`,
            open: `d => d.stage === "${WON}" ? 0 : 1`,
            won: `d => d.stage === "${WON}" ? d.amount : 0`,
          })
          .derive({ slot: `d => ${slot}`, value: "d => d.open ? d.amount : 0" })
          .groupby("slot")
          .rollup({
            leads: op.sum("open"),
            value: op.sum("value"),
            weighted: op.sum("weighted"),
            won: op.sum("won"),
          })
      );
      return slots
        .filter((each) => each.slot !== "")
        .map((each) => [each.slot, each.leads, each.value, each.weighted, each.won]);
    },
  },
  {
    name: "Slippage of a quarter",
    calc: ({ expected, closed }) => [[slippageRate({ expected, closed, ...QUARTER })]],
    sql: `SELECT count(*) FILTER (closed IS NULL OR closed > ${QUARTER.end}) / count(*)
          FROM leads WHERE expected BETWEEN ${QUARTER.start} AND ${QUARTER.end}`,
    arquero: ({ leads }) =>
      rowsOf(
        leads
          .filter(`d => d.expected >= ${QUARTER.start} && d.expected <= ${QUARTER.end}`)
          .derive({ slipped: `d => d.closed <= ${QUARTER.end} ? 0 : 1` })
          .rollup({ rate: op.mean("slipped") })
      ).map(({ rate }) => [rate]),
  },
  {
    name: "Forecast accuracy (WAPE)",
    calc: ({ amounts, forecasts }) => [[forecastAccuracy(amounts, forecasts, "WAPE")]],
    sql: `SELECT sum(abs(amount - forecast)) / sum(abs(amount)) FROM leads WHERE forecast IS NOT NULL`,
    arquero: ({ leads }) =>
      rowsOf(
        leads
          .derive({ error: "d => op.abs(d.amount - d.forecast)", size: "d => op.abs(d.amount)" })
          .rollup({ error: op.sum("error"), size: op.sum("size") })
      ).map(({ error, size }) => [error / size]),
  },
];
