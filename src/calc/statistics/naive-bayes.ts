import { BLANK_CODE, type TextColumn } from "../columns/texts";
import { labelKey } from "../columns/labels";

/** Added to every frequency, so that no combination is impossible. The constant Odoo's lead scoring uses. */
export const DEFAULT_SMOOTHING = 0.1;

/** Outcome of a training row: 1 won, 0 lost, anything else no training row. */
export type Outcomes = Float64Array;

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
  const scores = new Float64Array(scored[0]!.codes.length);
  for (let row = 0; row < scores.length; row++) {
    let logOdds = prior;
    let blank = true;
    for (let field = 0; field < scored.length; field++) {
      const code = scored[field]!.codes[row]!;
      if (code !== BLANK_CODE) blank = false;
      logOdds += evidence[field]![code]!;
    }
    scores[row] = blank ? NaN : 1 / (1 + Math.exp(-logOdds));
  }
  return scores;
}

/** Training rows by outcome. */
function countOutcomes(fields: readonly TextColumn[], outcomes: Outcomes) {
  let won = 0;
  let lost = 0;
  for (let row = 0; row < outcomes.length; row++) {
    const outcome = outcomes[row];
    if (outcome !== 1 && outcome !== 0) continue;
    if (!fields.some(({ codes }) => codes[row] !== BLANK_CODE)) continue;
    if (outcome === 1) won++;
    else lost++;
  }
  return { won, lost };
}

function countField(
  { codes, labels }: TextColumn,
  outcomes: Outcomes,
  smoothing: number
): FieldCounts {
  const won = new Float64Array(labels.length);
  const lost = new Float64Array(labels.length);
  for (let row = 0; row < codes.length; row++) {
    const outcome = outcomes[row];
    if (outcome === 1) won[codes[row]!]! += 1;
    else if (outcome === 0) lost[codes[row]!]! += 1;
  }
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
