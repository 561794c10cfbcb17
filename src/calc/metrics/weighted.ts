import type { StageColumn } from "../columns/stages";
import { CalcError } from "../errors";

export interface WeightedInput {
  readonly stages: StageColumn;
  /** NaN counts as 0. */
  readonly amounts: Float64Array;
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
 * @returns money, in the unit of the amounts; with every amount 1, the expected number of wins
 * @throws CalcError probabilityRange, noProbability
 */
export function weightedPipeline(input: WeightedInput): number {
  const { stages, amounts, probabilities, includeWon = false, scope } = input;
  const { codes, table } = stages;
  const { weights, counted } = weightsOf(stages, includeWon);
  let total = 0;
  for (let row = 0; row < codes.length; row++) {
    if (scope && scope[row] === 0) continue;
    const code = codes[row]!;
    if (counted[code] === 0) continue;
    let probability = weights[code]!;
    const own = probabilities && counted[code] === OPEN ? probabilities[row]! : 0;
    // NaN, a blank cell, is as falsy as 0.
    if (own) {
      if (!(own > 0 && own <= 1)) {
        const details = { row: row + 1, name: "deal_probabilities", value: own };
        throw new CalcError("probabilityRange", details);
      }
      probability = own;
    } else if (probability !== probability) {
      throw new CalcError("noProbability", { value: table.stages[code]!.name });
    }
    const amount = amounts[row]!;
    if (amount === amount) total += amount * probability;
  }
  return total;
}

const OPEN = 1;
const WON = 2;

/** Probability of each code (NaN for none) and whether its leads count. */
function weightsOf(stages: StageColumn, includeWon: boolean) {
  const weights = new Float64Array(stages.codeCount);
  const counted = new Uint8Array(stages.codeCount);
  stages.table.stages.forEach(({ type, probability }, code) => {
    weights[code] = probability ?? NaN;
    if (type === "open") counted[code] = OPEN;
    else if (type === "won" && includeWon) counted[code] = WON;
  });
  return { weights, counted };
}
