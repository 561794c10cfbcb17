/** Questions about whole tables: what changed between two of them, and what is wrong in one. */
import { op } from "arquero";
import { checkQuality, movement, type NumberColumn } from "../../../src/calc";
import { AS_OF } from "../data/leads";
import { LOST, OPEN, WON } from "../data/stages";
import { rowsOf } from "../engines/arquero";
import type { Answer, Question } from "./question";

const LINES = ["start", "new", "increased", "decreased", "won", "lost", "removed", "end"] as const;

const readable = <Values>(values: Values): NumberColumn<Values> => ({ values, unreadable: [] });

const limits = OPEN.reduceRight(
  (rest, { stage, expectedDays }) => `d.stage === "${stage}" ? ${expectedDays} : ${rest}`,
  "1e9"
);
const isOpen = (column: string) =>
  `${column} !== null && ${column} !== undefined && ${column} !== "${WON}" && ${column} !== "${LOST}"`;

/** What may be wrong with a lead, as conditions of DuckDB; `s` is its stage, `first_row` the first with its id. */
const FINDINGS_SQL: Readonly<Record<string, string>> = {
  missingId: "id = ''",
  duplicateId: "id <> '' AND row > first_row",
  missingStage: "stage = ''",
  unknownStage: "stage <> '' AND type IS NULL",
  missingAmount: "amount IS NULL AND type IN ('open', 'won')",
  zeroAmount: "amount = 0 AND type = 'open'",
  negativeAmount: "amount < 0 AND type = 'open'",
  missingExpected: "expected IS NULL AND type = 'open'",
  pastExpected: `expected < ${AS_OF} AND type = 'open'`,
  enteredBeforeCreated: "entered < created",
  closedBeforeCreated: "closed < created AND type IN ('won', 'lost')",
  createdInFuture: `created > ${AS_OF}`,
  enteredInFuture: `entered > ${AS_OF}`,
  closedInFuture: `closed > ${AS_OF} AND type IN ('won', 'lost')`,
  missingClosed: "closed IS NULL AND type IN ('won', 'lost')",
  missingReason: "reason = '' AND type = 'lost'",
  overExpectedDays: `type = 'open' AND ${AS_OF} - entered > expected_days`,
};

/** The same in Arquero's language. */
const FINDINGS_ARQUERO: Readonly<Record<string, string>> = {
  missingId: `d.id === ""`,
  duplicateId: `d.id !== "" && d.row > d.first_row`,
  missingStage: `d.stage === ""`,
  missingAmount: `d.amount !== d.amount && d.stage !== "${LOST}"`,
  zeroAmount: `d.amount === 0 && d.open`,
  negativeAmount: `d.amount < 0 && d.open`,
  missingExpected: `d.expected !== d.expected && d.open`,
  pastExpected: `d.expected < ${AS_OF} && d.open`,
  enteredBeforeCreated: "d.entered < d.created",
  closedBeforeCreated: "d.closed < d.created && !d.open",
  createdInFuture: `d.created > ${AS_OF}`,
  enteredInFuture: `d.entered > ${AS_OF}`,
  closedInFuture: `d.closed > ${AS_OF} && !d.open`,
  missingClosed: "d.closed !== d.closed && !d.open",
  missingReason: `d.reason === "" && d.stage === "${LOST}"`,
  overExpectedDays: `${AS_OF} - d.entered > (${limits})`,
};

const countsOf = (kinds: Iterable<string>): Answer => {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
};

export const TABLE_QUESTIONS: readonly Question[] = [
  {
    name: "Movement between two snapshots",
    calc: ({ ids, stages, amounts, after }) => {
      const result = movement({ ids, stages, amounts }, after);
      return LINES.map((line) => [line, result[line].amount]);
    },
    sql: `WITH pairs AS (
            SELECT bs.type = 'open' AS was_open, coalesce(sa.type, '') AS now, a.id IS NULL AS gone,
                   b.id IS NULL AS came, coalesce(b.amount, 0) AS old, coalesce(a.amount, 0) AS amount
            FROM leads b FULL JOIN later a USING (id)
            LEFT JOIN stages bs ON bs.stage = b.stage LEFT JOIN stages sa ON sa.stage = a.stage)
          SELECT sum(old) FILTER (was_open),
                 coalesce(sum(CASE WHEN came THEN amount ELSE old END)
                   FILTER (now = 'open' AND (came OR NOT was_open)), 0),
                 coalesce(sum(greatest(amount - old, 0)) FILTER (NOT came AND NOT gone AND (was_open OR now = 'open')), 0),
                 coalesce(sum(least(amount - old, 0)) FILTER (NOT came AND NOT gone AND (was_open OR now = 'open')), 0),
                 -sum(amount) FILTER (was_open AND now = 'won'),
                 -sum(amount) FILTER (was_open AND now = 'lost'),
                 -sum(old) FILTER (was_open AND gone),
                 sum(amount) FILTER (now = 'open')
          FROM pairs`,
    readSql: ([row = []]) => LINES.map((line, index) => [line, row[index]]),
    arquero({ leads, later }) {
      const pairs = leads
        .select("id", "stage", "amount")
        .join_full(later.rename({ stage: "stage_now", amount: "amount_now" }), "id")
        .derive({
          was: `d => (${isOpen("d.stage")}) ? 1 : 0`,
          is: `d => (${isOpen("d.stage_now")}) ? 1 : 0`,
          old: "d => d.amount || 0",
          now: "d => d.amount_now || 0",
          came: "d => d.stage === undefined || d.stage === null ? 1 : 0",
          gone: "d => d.stage_now === undefined || d.stage_now === null ? 1 : 0",
        })
        .derive({
          start: "d => d.was ? d.old : 0",
          end: "d => d.is ? d.now : 0",
          new: "d => d.is && !d.was ? (d.came ? d.now : d.old) : 0",
          change: "d => !d.came && !d.gone && (d.was || d.is) ? d.now - d.old : 0",
          won: `d => d.was && d.stage_now === "${WON}" ? -d.now : 0`,
          lost: `d => d.was && d.stage_now === "${LOST}" ? -d.now : 0`,
          removed: "d => d.was && d.gone ? -d.old : 0",
        })
        .derive({
          increased: "d => op.greatest(d.change, 0)",
          decreased: "d => op.least(d.change, 0)",
        });
      const sums = pairs.rollup(Object.fromEntries(LINES.map((line) => [line, op.sum(line)])));
      return LINES.map((line) => [line, sums.get(line, 0)]);
    },
  },
  {
    name: "Check, a list of findings",
    calc({ ids, stages, amounts, created, entered, expected, closed, reasons }) {
      const [b, c, d, e] = [created, entered, expected, closed].map(readable);
      const input = { ids, stages, reasons, asOf: AS_OF };
      const findings = checkQuality({
        ...input,
        ...{ amounts: readable(amounts), created: b!, entered: c!, expected: d!, closed: e! },
      });
      return countsOf(findings.map(({ kind }) => kind));
    },
    sql: `CREATE OR REPLACE TEMP TABLE findings AS
          WITH rows AS (SELECT leads.*, leads.rowid AS row, type, expected_days,
                               min(leads.rowid) OVER (PARTITION BY id) AS first_row
                        FROM leads LEFT JOIN stages USING (stage))
          SELECT row, id, unnest(list_filter([${Object.entries(FINDINGS_SQL).map(
            ([kind, condition]) => `CASE WHEN ${condition} THEN '${kind}' END`
          )}], x -> x IS NOT NULL)) AS kind FROM rows`,
    sqlAnswer: "SELECT kind, count(*) FROM findings GROUP BY kind",
    arquero({ leads }) {
      const rows = leads
        .derive({
          row: "() => op.row_number()",
          open: `d => (${isOpen("d.stage")}) ? 1 : 0`,
        })
        .groupby("id")
        .derive({ first_row: "d => op.min(d.row)" })
        .ungroup();
      const lists = Object.entries(FINDINGS_ARQUERO).map(([kind, condition]) =>
        rows
          .filter(`d => ${condition}`)
          .select("row", "id")
          .derive({ kind: `() => "${kind}"` })
      );
      const [first, ...others] = lists;
      return rowsOf(first!.concat(others).groupby("kind").count()).map(({ kind, count }) => [
        kind,
        count,
      ]);
    },
  },
];
