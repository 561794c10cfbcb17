import { inRows, type Figures } from "../columns/figures";
import { KINDS, kindsOf, type StageColumn } from "../columns/stages";
import { tally } from "../columns/tally";
import { CalcError } from "../errors";

export interface WeightedInput {
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Figures;
  /** Probability of each deal, in place of its stage's; NaN and 0 read as "not given". */
  readonly probabilities?: Float64Array | undefined;
  /** Adds won deals at 100 %. */
  readonly includeWon?: boolean;
  readonly scope?: Uint8Array | undefined;
}

/**
 * Weighted pipeline: what the open deals are worth, each amount taken times its chance to be won.
 *
 * Σ amount × probability over open leads; won deals are added at 100 % on request, lost ones never count.
 * An empty cell may arrive as 0, so a deal's own probability of 0 reads as "not given": a deal that is certain to be
 * lost belongs in a lost stage.
 *
 * Example: 30 000 at 10 %, 45 000 at 20 %, 25 000 at 40 % and 52 000 at 70 % give 58 400.
 *
 * Source: expected value, as CRM systems weigh their pipelines (Salesforce calls it expected revenue).
 *
 * @returns money, in the unit of the amounts; with every amount 1, the expected number of wins
 * @throws CalcError probabilityRange, noProbability
 */
export function weightedPipeline(input: WeightedInput): number {
  const { stages, probabilities, includeWon = false, scope } = input;
  const { codes } = stages;
  const kinds = kindsOf(stages);
  const weights = probabilitiesOf(stages);
  if (!probabilities) return weightedByStage(input, weights);
  const amounts = inRows(input.amounts);
  let total = 0;
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const code = codes[row]!;
    const kind = kinds[code];
    const amount = amounts[row]!;
    if (kind === KINDS.open) {
      const own = dealProbability(probabilities[row]!, row);
      const weight = own === own ? own : requireWeight(weights[code]!, stages, code);
      if (amount === amount) total += amount * weight;
    } else if (kind === KINDS.won && includeWon && amount === amount) total += amount;
  }
  return total;
}

/** Without probabilities of their own, deals of a stage are added before they are weighted. */
function weightedByStage(
  { stages, amounts, includeWon = false, scope }: WeightedInput,
  weights: Float64Array
): number {
  const { leads, values } = tally({ codes: stages.codes, count: stages.codeCount, amounts, scope });
  return kindsOf(stages).reduce((total, kind, code) => {
    if (leads[code] === 0) return total;
    if (kind === KINDS.open)
      return total + values[code]! * requireWeight(weights[code]!, stages, code);
    return kind === KINDS.won && includeWon ? total + values[code]! : total;
  }, 0);
}

/** Probability of each code of a stage column, NaN where the stage table gives none. */
export function probabilitiesOf({ table, codeCount }: StageColumn): Float64Array {
  const weights = new Float64Array(codeCount).fill(NaN);
  table.stages.forEach(({ probability }, code) => (weights[code] = probability ?? NaN));
  return weights;
}

/** A deal's own probability, NaN for none. @throws CalcError probabilityRange */
export function dealProbability(own: number, row: number): number {
  if (own === 0) return NaN;
  if (own < 0 || own > 1) {
    const details = { row: row + 1, name: "deal_probabilities", value: own };
    throw new CalcError("probabilityRange", details);
  }
  return own;
}

function requireWeight(weight: number, { table }: StageColumn, code: number): number {
  if (weight === weight) return weight;
  throw new CalcError("noProbability", { value: table.stages[code]!.name });
}
