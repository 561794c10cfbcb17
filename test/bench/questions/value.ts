/** How many leads stand where, and what they are worth. */
import { escape, op } from "arquero";
import {
  breakdown,
  forecastCategories,
  pipelineSummary,
  shares,
  toBaseCurrency,
  weightedPipeline,
  winRate,
} from "../../../src/calc";
import { RATES } from "../data/more-tables";
import { LOST, OPEN, STAGES, WON } from "../data/stages";
import { rowsOf } from "../engines/arquero";
import type { Question } from "./question";

const probabilityOf = new Map<string, number>(
  OPEN.map(({ stage, probability }) => [stage, probability])
);

export const VALUE_QUESTIONS: readonly Question[] = [
  {
    name: "Weighted pipeline",
    calc: ({ stages, amounts }) => [[weightedPipeline({ stages, amounts })]],
    sql: `SELECT sum(amount * probability) FROM leads JOIN stages USING (stage) WHERE type = 'open'`,
    arquero({ leads }) {
      const sums = rowsOf(leads.groupby("stage").rollup({ amount: op.sum("amount") }));
      const weighted = sums.map(({ stage, amount }) => amount * (probabilityOf.get(stage) ?? 0));
      return [[weighted.reduce((sum, each) => sum + each, 0)]];
    },
  },
  {
    name: "Summary by stage",
    calc: ({ stages, amounts }) =>
      pipelineSummary({ stages, amounts, include: "all" }).lines.map((line) => [
        line.stage,
        line.leads,
        line.value,
        line.weighted,
      ]),
    sql: `SELECT stage, count(*), sum(amount), sum(amount * probability)
          FROM leads JOIN stages USING (stage) GROUP BY stage`,
    arquero: ({ leads }) =>
      rowsOf(leads.groupby("stage").rollup({ leads: op.count(), value: op.sum("amount") })).map(
        ({ stage, leads: count, value }) => {
          const probability = STAGES.find((each) => each.stage === stage)!.probability;
          return [stage, count, value, value * probability];
        }
      ),
  },
  {
    name: "Breakdown, owner by stage",
    calc: ({ owners, stages, amounts }) => {
      const result = breakdown({ groups: owners, stages, amounts, measure: "value" });
      // The other engines have no row for an owner without leads in a stage.
      return result.lines
        .flatMap(({ group, figures }) =>
          result.stages.map((stage, index) => [group, stage, figures[index]])
        )
        .filter(([, , value]) => value !== 0);
    },
    sql: `SELECT owner, stage, sum(amount) FROM leads JOIN stages USING (stage)
          WHERE type = 'open' GROUP BY owner, stage`,
    arquero: ({ leads }) =>
      rowsOf(leads.groupby("owner", "stage").rollup({ value: op.sum("amount") }))
        .filter(({ stage }) => probabilityOf.has(stage))
        .map(({ owner, stage, value }) => [owner, stage, value]),
  },
  {
    name: "Shares of loss reasons",
    calc: ({ reasons, amounts, stages }) => {
      const lost = stages.table.codeOf(LOST);
      const scope = new Uint8Array(stages.codes.length);
      for (let row = 0; row < scope.length; row++) scope[row] = stages.codes[row] === lost ? 1 : 0;
      const { lines } = shares({ values: reasons, amounts, scope });
      return lines.map(({ value, leads, amount }) => [value, leads, amount]);
    },
    sql: `SELECT reason, count(*), sum(amount) FROM leads WHERE stage = '${LOST}' GROUP BY reason`,
    arquero: ({ leads }) =>
      rowsOf(
        leads
          .filter(`d => d.stage === "${LOST}"`)
          .groupby("reason")
          .rollup({ leads: op.count(), amount: op.sum("amount") })
      ).map(({ reason, leads: count, amount }) => [reason, count, amount]),
  },
  {
    name: "Win rate by number and value",
    calc: ({ stages, amounts }) => {
      const { rate, rateByValue } = winRate({ stages, amounts });
      return [[rate, rateByValue]];
    },
    sql: `SELECT count(*) FILTER (type = 'won') / count(*),
                 sum(amount) FILTER (type = 'won') / sum(amount)
          FROM leads JOIN stages USING (stage) WHERE type <> 'open'`,
    arquero({ leads }) {
      const of = new Map(
        rowsOf(leads.groupby("stage").rollup({ leads: op.count(), value: op.sum("amount") })).map(
          (row) => [row.stage, row]
        )
      );
      const [won, lost] = [of.get(WON)!, of.get(LOST)!];
      return [[won.leads / (won.leads + lost.leads), won.value / (won.value + lost.value)]];
    },
  },
  {
    name: "Forecast categories",
    calc: ({ amounts, categories }) => [
      Object.values(forecastCategories({ amounts, categories }).single),
    ],
    sql: `SELECT sum(amount) FILTER (category = 'Closed'), sum(amount) FILTER (category = 'Commit'),
                 sum(amount) FILTER (category = 'Best case'), sum(amount) FILTER (category = 'Pipeline')
          FROM leads`,
    arquero({ leads }) {
      const sums = new Map(
        rowsOf(leads.groupby("category").rollup({ value: op.sum("amount") })).map(
          ({ category, value }) => [category, value]
        )
      );
      return [["Closed", "Commit", "Best case", "Pipeline"].map((each) => sums.get(each))];
    },
  },
  {
    name: "Amounts in base currency",
    calc: ({ amounts, currencies }) => {
      const rates = RATES as Readonly<Record<string, number>>;
      const converted = toBaseCurrency(amounts, currencies, (currency) => rates[currency]);
      let sum = 0;
      for (let row = 0; row < converted.length; row++) sum += converted[row] || 0;
      return [[sum]];
    },
    sql: `SELECT sum(amount * rate) FROM leads JOIN rates USING (currency)`,
    arquero({ leads }) {
      const rates = RATES as Readonly<Record<string, number>>;
      const converted = leads.derive({
        base: escape(
          ({ amount, currency }: { amount: number; currency: string }) => amount * rates[currency]!
        ),
      });
      return [[converted.rollup({ sum: op.sum("base") }).get("sum", 0)]];
    },
  },
];
