/** How leads get from stage to stage and to a won deal. */
import { op, type ColumnTable as Table } from "arquero";
import {
  convertedBy,
  funnel,
  reachedStages,
  OUTCOMES,
  scoreByNaiveBayes,
  stageRates,
} from "../../../src/calc";
import { AS_OF } from "../data/leads";
import { LOST, OPEN, WON } from "../data/stages";
import { rowsOf } from "../engines/arquero";
import type { Answer, Question } from "./question";

const LAST = OPEN.length - 1;
const placeOf = new Map<string, number>(OPEN.map(({ stage }, index) => [stage, index]));
const typeOf = (stage: string) => (stage === WON ? "won" : stage === LOST ? "lost" : "open");
const furthestOf = (stage: string, lastStage: string) =>
  Math.max(placeOf.get(stage) ?? 0, placeOf.get(lastStage) ?? 0);

/** From counts per type and furthest stage to those that reached each stage. */
const reachedOf = (counts: Answer): Answer =>
  OPEN.map(({ stage }, place) => {
    const reached = (type: string) =>
      counts.reduce(
        (sum, [own, furthest, count]) =>
          own === type && (type === "won" || Number(furthest) >= place) ? sum + Number(count) : sum,
        0
      );
    return [stage, reached("open"), reached("won"), reached("lost")];
  });

/** From counts per type, furthest stage and lateness to moved on, completed and overdue leads of each stage. */
const ratesOf = (counts: Answer): Answer =>
  OPEN.map(({ stage }, place) => {
    const sumOf = (test: (type: unknown, furthest: number, late: unknown) => boolean) =>
      counts.reduce(
        (sum, [type, furthest, late, count]) =>
          test(type, Number(furthest), late) ? sum + Number(count) : sum,
        0
      );
    const movedOn = sumOf((type, furthest) => type === "won" || furthest > place);
    const lost = sumOf((type, furthest) => type === "lost" && furthest === place);
    const overdue = sumOf(
      (type, furthest, late) => type === "open" && furthest === place && !!late
    );
    return [stage, movedOn, movedOn + lost, overdue];
  });

/** From counts per furthest place to those that came at least as far as each. */
const funnelOf = (counts: Answer): Answer =>
  Array.from({ length: OPEN.length + 1 }, (_, place) => [
    place,
    counts.reduce(
      (sum, [furthest, count]) => (Number(furthest) >= place ? sum + Number(count) : sum),
      0
    ),
  ]);

const FURTHEST = `CASE WHEN s.type = 'open' THEN greatest(s.position, coalesce(l.position, 0))
                       ELSE coalesce(l.position, 0) END`;
const WITH_STAGES = `leads JOIN stages s USING (stage) LEFT JOIN stages l ON l.stage = last_stage`;

const DAYS_ASKED = [30, 60, 90];

/** The Aalen–Johansen estimator from the days since creation and what ended them, one row a lead. */
const CONVERTED_BY_SQL = `
  WITH lifetimes AS (
    SELECT type, CASE WHEN type = 'open' THEN ${AS_OF} ELSE closed END - created AS day
    FROM leads JOIN stages USING (stage)),
  days AS (
    SELECT day, count(*) FILTER (type = 'won') AS w, count(*) FILTER (type = 'lost') AS l,
           count(*) AS leaving
    FROM lifetimes WHERE day >= 0 GROUP BY day),
  risks AS (
    SELECT *, sum(leaving) OVER (ORDER BY day ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS n
    FROM days),
  survivals AS (
    SELECT *, coalesce(product(1 - (w + l) / n) OVER (
      ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 1) AS s
    FROM risks)
  SELECT asked, sum(s * w / n) FILTER (day <= asked), sum(s * l / n) FILTER (day <= asked)
  FROM survivals, (SELECT unnest([${DAYS_ASKED}]) AS asked) GROUP BY asked`;

/** The same estimator from counts per day. */
function incidences(
  days: ReadonlyMap<number, { won: number; lost: number; all: number }>,
  asked: number
): [number, number] {
  let atRisk = [...days.values()].reduce((sum, { all }) => sum + all, 0);
  let survival = 1;
  const shares: [number, number] = [0, 0];
  for (const [day, { won, lost, all }] of [...days].sort(([a], [b]) => a - b)) {
    if (day > asked) break;
    shares[0] += (survival * won) / atRisk;
    shares[1] += (survival * lost) / atRisk;
    survival *= 1 - (won + lost) / atRisk;
    atRisk -= all;
  }
  return shares;
}

/** What each value of a field adds to the logarithm of the odds, with 0.1 added to every count. */
const evidenceSql = (field: string) => `
  SELECT ${field}, ln((won + 0.1) / sum(won + 0.1) OVER ())
                 - ln((lost + 0.1) / sum(lost + 0.1) OVER ()) AS evidence
  FROM (SELECT ${field}, sum(won) AS won, sum(1 - won) AS lost
        FROM closed WHERE ${field} <> '' GROUP BY ${field})`;

const evidenceTable = (closed: Table, field: string) =>
  closed
    .filter(`d => d.${field} !== ""`)
    .groupby(field)
    .rollup({ won: op.sum("won"), count: op.count() })
    .derive({ w: "d => d.won + 0.1", l: "d => d.count - d.won + 0.1" })
    .ungroup()
    .derive({
      [`${field}_evidence`]: "d => op.log(d.w / op.sum(d.w)) - op.log(d.l / op.sum(d.l))",
    });

export const CONVERSION_QUESTIONS: readonly Question[] = [
  {
    name: "Reached stages",
    calc: ({ stages, lastStages }) =>
      reachedStages({ stages, lastStages }).lines.map(({ stage, active, won, inactive }) => [
        stage,
        active,
        won,
        inactive,
      ]),
    sql: `SELECT s.type, ${FURTHEST} AS furthest, count(*) FROM ${WITH_STAGES} GROUP BY ALL`,
    arquero: ({ leads }) =>
      reachedOf(
        rowsOf(leads.groupby("stage", "last_stage").count()).map(({ stage, last_stage, count }) => [
          typeOf(stage),
          furthestOf(stage, last_stage),
          count,
        ])
      ),
    readSql: reachedOf,
  },
  {
    name: "Overdue-aware stage rates",
    calc: ({ stages, lastStages, entered }) =>
      stageRates({ stages, lastStages, entered, asOf: AS_OF }).lines.map(
        ({ stage, movedOn, completed, overdue }) => [stage, movedOn, completed, overdue]
      ),
    sql: `SELECT own.type, furthest, ${AS_OF} - entered > f.expected_days AS late, count(*)
          FROM (SELECT s.type, entered, ${FURTHEST} AS furthest FROM ${WITH_STAGES}) own
          JOIN stages f ON f.position = furthest GROUP BY ALL`,
    arquero({ leads }) {
      const limit = OPEN.reduceRight(
        (otherwise, { stage, expectedDays }) =>
          `d.stage === "${stage}" ? ${expectedDays} : ${otherwise}`,
        "1e9"
      );
      const counts = rowsOf(
        leads
          .derive({ late: `d => ${AS_OF} - d.entered > (${limit})` })
          .groupby("stage", "last_stage", "late")
          .count()
      );
      return ratesOf(
        counts.map(({ stage, last_stage, late, count }) => [
          typeOf(stage),
          furthestOf(stage, last_stage),
          late,
          count,
        ])
      );
    },
    readSql: ratesOf,
  },
  {
    name: "Funnel of a stage history",
    calc: ({ history }) =>
      funnel({ ...history, method: "reached" }).lines.map(({ leads }, place) => [place, leads]),
    sql: `SELECT furthest, count(*) FROM (
            SELECT id, coalesce(max(position), 0) AS furthest
            FROM history JOIN stages USING (stage) GROUP BY id) GROUP BY furthest`,
    readSql: funnelOf,
    arquero({ history }) {
      const place = [...placeOf].reduceRight(
        (otherwise, [stage, index]) => `d.stage === "${stage}" ? ${index} : ${otherwise}`,
        `d.stage === "${WON}" ? ${LAST + 1} : 0`
      );
      const counts = rowsOf(
        history
          .derive({ place: `d => ${place}` })
          .groupby("id")
          .rollup({ furthest: op.max("place") })
          .groupby("furthest")
          .count()
      );
      return funnelOf(counts.map(({ furthest, count }) => [furthest, count]));
    },
  },
  {
    name: "Converted by day, censored",
    calc: ({ stages, created, closed }) =>
      convertedBy({
        stages,
        created,
        closed,
        days: Float64Array.from(DAYS_ASKED),
        asOf: AS_OF,
      }).answers.map(({ won, lost }, index) => [DAYS_ASKED[index], won, lost]),
    sql: CONVERTED_BY_SQL,
    arquero({ leads }) {
      const table = rowsOf(
        leads
          .derive({ day: `d => (d.closed === d.closed ? d.closed : ${AS_OF}) - d.created` })
          .groupby("stage", "day")
          .count()
      );
      const days = new Map<number, { won: number; lost: number; all: number }>();
      for (const { stage, day, count } of table) {
        const sums = days.get(day) ?? { won: 0, lost: 0, all: 0 };
        sums.all += count;
        const type = typeOf(stage);
        if (type !== "open") sums[type] += count;
        days.set(day, sums);
      }
      return DAYS_ASKED.map((asked) => [asked, ...incidences(days, asked)]);
    },
  },
  {
    name: "Scores by naive Bayes",
    calc: ({ owners, sources, stages }) => {
      const won = stages.table.codeOf(WON);
      const lost = stages.table.codeOf(LOST);
      const outcomeOf = new Uint8Array(stages.codeCount).fill(OUTCOMES.none);
      if (won !== undefined) outcomeOf[won] = OUTCOMES.won;
      if (lost !== undefined) outcomeOf[lost] = OUTCOMES.lost;
      const outcomes = new Uint8Array(stages.codes.length);
      for (let row = 0; row < outcomes.length; row++)
        outcomes[row] = outcomeOf[stages.codes[row]!]!;
      const scores = scoreByNaiveBayes([owners, sources], outcomes, [owners, sources])!;
      let sum = 0;
      for (let row = 0; row < scores.length; row++) sum += scores[row]!;
      return [[sum]];
    },
    sql: `WITH closed AS (
            SELECT owner, source, (type = 'won')::INTEGER AS won
            FROM leads JOIN stages USING (stage) WHERE type <> 'open'),
          owners AS (${evidenceSql("owner")}), sources AS (${evidenceSql("source")})
          SELECT sum(1 / (1 + exp(-(prior + o.evidence + coalesce(s.evidence, 0)))))
          FROM leads JOIN owners o USING (owner) LEFT JOIN sources s USING (source),
               (SELECT ln((sum(won) + 0.1) / (sum(1 - won) + 0.1)) AS prior FROM closed)`,
    arquero({ leads }) {
      const closed = leads
        .filter(`d => d.stage === "${WON}" || d.stage === "${LOST}"`)
        .derive({ won: `d => d.stage === "${WON}" ? 1 : 0` });
      const all = closed.rollup({ won: op.sum("won"), count: op.count() }).object(0) as {
        won: number;
        count: number;
      };
      const prior = Math.log((all.won + 0.1) / (all.count - all.won + 0.1));
      const owners = evidenceTable(closed, "owner");
      const sources = evidenceTable(closed, "source");
      const scored = leads
        .lookup(owners, "owner", "owner_evidence")
        .lookup(sources, "source", "source_evidence")
        .params({ prior })
        .derive({
          score:
            "(d, $) => 1 / (1 + op.exp(-($.prior + d.owner_evidence + (d.source_evidence || 0))))",
        });
      return [[scored.rollup({ sum: op.sum("score") }).get("sum", 0)]];
    },
  },
];
