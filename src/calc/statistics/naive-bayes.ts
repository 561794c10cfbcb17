import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { labelKey } from "../columns/labels";

/** Added to every frequency, so that no combination is impossible. The constant Odoo's lead scoring uses. */
export const DEFAULT_SMOOTHING = 0.1;

/** How a row ended; one without an outcome is no training row. */
export const OUTCOMES = { lost: 0, won: 1, none: 2 } as const;

/** One of OUTCOMES a row. */
export type Outcomes = Uint8Array;

const OUTCOME_COUNT = 3;

interface FieldCounts {
  readonly codeByKey: ReadonlyMap<string, number>;
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly wonTotal: number;
  readonly lostTotal: number;
}

/**
 * Naive Bayes: how likely a lead with these field values is to be won, judging from closed ones.
 *
 * P = S_won / (S_won + S_lost), S = share of the outcome × Π over fields of the value's share within the outcome. Every
 * frequency gets the smoothing added. A blank value, or one never seen in training, is skipped, and so is a training row
 * with no value at all. The method of Odoo's predictive lead scoring, without its rules for stages and tags.
 *
 * Example: training Web won, Web lost, Referral won, Referral won. Web: 3.1/4.2 × 1.1/3.2 against 1.1/4.2 × 1.1/1.2:
 * 0.5138. Referral: 0.9569.
 *
 * Source: the predictive lead scoring of Odoo CRM, as documented, for smoothing and frequencies.
 *
 * @param fields the fields of the training rows
 * @param scored the same fields of the rows to score
 * @param smoothing above 0
 * @returns one probability a scored row, NaN for rows without any value; undefined if the training rows know only one
 *   outcome
 */
export function scoreByNaiveBayes(
  fields: readonly TextColumn[],
  outcomes: Outcomes,
  scored: readonly TextColumn[],
  smoothing: number = DEFAULT_SMOOTHING
): Float64Array | undefined {
  const { won, lost } = countOutcomes(fields, outcomes);
  if (won === 0 || lost === 0) return undefined;
  const counts = fields.map((field) => countField(field, outcomes, smoothing));
  // (won + s)/(n + 2s) against (lost + s)/(n + 2s); sums of logarithms do not underflow however many fields there are.
  const prior = Math.log(won + smoothing) - Math.log(lost + smoothing);
  const evidence = counts.map((field, index) => evidenceOf(field, scored[index]!));
  const scoreOf = (row: number): number => {
    const isBlank = scored.every(({ codes }) => codes[row] === BLANK_CODE);
    const logOdds = scored.reduce(
      (sum, { codes }, field) => sum + evidence[field]![codes[row]!]!,
      prior
    );
    return isBlank ? NaN : 1 / (1 + Math.exp(-logOdds));
  };
  return forEachCombination(scored, scoreOf);
}

/** So many combinations of values are remembered. */
const MOST_COMBINATIONS = 2 ** 20;

/** What is calculated from the values of a row, once for rows with the same ones: leads are many, combinations few. */
function forEachCombination(
  fields: readonly TextColumn[],
  calculate: (row: number) => number
): Float64Array {
  const results = new Float64Array(fields[0]!.codes.length);
  const count = fields.reduce((product, { labels }) => product * labels.length, 1);
  if (count > MOST_COMBINATIONS) return results.map((_, row) => calculate(row));
  const combinations = new Uint32Array(results.length);
  for (const { codes, labels } of fields) {
    const width = labels.length;
    for (let row = 0; row < codes.length; row++) {
      combinations[row] = combinations[row]! * width + codes[row]!;
    }
  }
  const known = new Float64Array(count);
  const isKnown = new Uint8Array(count);
  for (let row = 0; row < results.length; row++) {
    const combination = combinations[row]!;
    if (isKnown[combination] === 0) {
      known[combination] = calculate(row);
      isKnown[combination] = 1;
    }
    results[row] = known[combination]!;
  }
  return results;
}

/** Training rows by outcome. */
function countOutcomes([first, ...others]: readonly TextColumn[], outcomes: Outcomes) {
  const counts = new Float64Array(OUTCOME_COUNT);
  for (let row = 0; row < outcomes.length; row++) {
    const isBlank =
      first!.codes[row] === BLANK_CODE && others.every(({ codes }) => codes[row] === BLANK_CODE);
    if (!isBlank) counts[outcomes[row]!]! += 1;
  }
  return { won: counts[OUTCOMES.won]!, lost: counts[OUTCOMES.lost]! };
}

function countField(
  { codes, labels }: TextColumn,
  outcomes: Outcomes,
  smoothing: number
): FieldCounts {
  const counts = new Float64Array(labels.length * OUTCOME_COUNT);
  for (let row = 0; row < codes.length; row++) {
    counts[codes[row]! * OUTCOME_COUNT + outcomes[row]!]! += 1;
  }
  const countsOf = (outcome: number) =>
    Float64Array.from(labels, (_, code) => counts[code * OUTCOME_COUNT + outcome]!);
  const [won, lost] = [countsOf(OUTCOMES.won), countsOf(OUTCOMES.lost)];
  const codeByKey = new Map<string, number>();
  let wonTotal = 0;
  let lostTotal = 0;
  labels.forEach((label, code) => {
    if (code === BLANK_CODE || won[code]! + lost[code]! === 0) return;
    codeByKey.set(labelKey(label), code);
    wonTotal += won[code]! += smoothing;
    lostTotal += lost[code]! += smoothing;
  });
  return { codeByKey, won, lost, wonTotal, lostTotal };
}

/** What each value of a scored field adds to the logarithm of the odds; 0 for blank and unseen ones. */
const evidenceOf = (field: FieldCounts, scored: TextColumn): Float64Array =>
  Float64Array.from(scored.labels, (label) => {
    const code = field.codeByKey.get(labelKey(label));
    if (code === undefined) return 0;
    const won = field.won[code]! / field.wonTotal;
    return Math.log(won) - Math.log(field.lost[code]! / field.lostTotal);
  });
