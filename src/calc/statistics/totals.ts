import { figureAt, lookupOf, type Figures } from "../columns/figures";
import { CalcError } from "../errors";
import { convolveInSteps, type Lattice, type LatticeDeal } from "./lattice";
import { listTotals, MOST_LISTED, type OpenDeal } from "./listed-totals";

/** What the open deals may bring together. */
export interface Totals {
  /** In ascending order. */
  readonly values: Float64Array;
  /** Probability of each value. */
  readonly probabilities: Float64Array;
  readonly mean: number;
  readonly standardDeviation: number;
  /** False where the totals were brought onto a grid. */
  readonly exact: boolean;
}

/** Amounts above 0 and probabilities strictly between 0 and 1, one each a deal. */
interface OpenDeals {
  readonly amounts: Float64Array;
  readonly probabilities: Float64Array;
}

/** Totals are exact while there are fewer different ones. */
export const MAX_EXACT_TOTALS = 1_000_000;

/** Products calculated at most for an exact result: somewhat less than a second. */
const MAX_EXACT_WORK = 8e8;

const GRID_STEPS = 2 ** 18;
/** A deal of at most this part of the sum is small. */
const SMALL_SHARE = 1 / 4000;

/** Width of the window `convolve` keeps, in standard deviations. */
const WINDOW_SIGMAS = 18;

/**
 * Distribution of the total of independent deals, each won at its amount with its probability or not at all (the
 * generalised Poisson-binomial distribution), by convolution.
 *
 * - Exact: amounts often share a unit (thousands, say). While the totals fit on a lattice of that unit with fewer than
 *   a million points nothing is rounded; nor with few deals of any amounts, whose totals are listed one by one.
 * - Beyond that (or where it would take longer than about a second) on a grid of 262,144 steps over the sum of all
 *   amounts. An amount between two points is shared between them, which keeps its mean; by Hoeffding's inequality the
 *   probability that a total of 4,000 deals is displaced by 0.1 % of the sum is below 1e−14. There are never more, for
 *   deals of at most 1/4000 of the sum enter together as a normal distribution, which lies less than the largest of
 *   them, 0.025 % of the sum, from the exact one (as the mean over all probabilities, by Goldstein's bound).
 *
 * Expected = Σ amount × p, standard deviation = √Σ amount² × p × (1 − p). Independence is assumed: deals that hang together
 * spread wider.
 *
 * Example: 100 at 0.5, 50 at 0.4 and 30 at 0.2: mean 76, standard deviation 56.956, nothing at all with 0.24.
 *
 * Source: convolution, as for the generalised Poisson-binomial distribution: Zhang, Hong and Balakrishnan, "The
 * generalized Poisson-binomial distribution and the computation of its distribution function", Journal of Statistical
 * Computation and Simulation 88 (2018) 1515–1527; Hoeffding, "Probability inequalities for sums of bounded random
 * variables", JASA 58 (1963) 13–30; Goldstein, "Bounds on the constant in the mean central limit theorem", Annals of
 * Probability 38 (2010) 1672–1689.
 *
 * @param amounts negative ones are allowed; NaN counts as 0
 * @param probabilities 0 to 1; NaN counts as 0
 * @throws CalcError notFinite where the amounts add up to more than a number can be
 */
export function distributionOfTotals(amounts: Figures, probabilities: Figures): Totals {
  const steps = distributionInSteps(amounts, probabilities);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * As {@link distributionOfTotals}, in many short steps: for who has something else to do in between.
 * @throws CalcError notFinite
 */
export function* distributionInSteps(
  amounts: Figures,
  probabilities: Figures
): Generator<void, Totals> {
  const { base, open, mean, variance } = openDeals(amounts, probabilities);
  const sum = sumOf(open.amounts);
  if (!Number.isFinite(Math.abs(base) + sum)) throw new CalcError("notFinite");
  const standardDeviation = Math.sqrt(variance);
  const finish = (
    { from, probabilities: points }: Lattice,
    unit: number,
    exact: boolean
  ): Totals => ({
    values: totalsFrom(base, from, unit, points.length),
    probabilities: points,
    mean,
    standardDeviation,
    exact,
  });

  const unit = commonUnit(open.amounts, sum);
  if (unit !== undefined || open.amounts.length <= MOST_LISTED) {
    const deals = smallestFirst(open);
    if (unit !== undefined && workOnLattice(deals, unit) <= MAX_EXACT_WORK) {
      const lattice = yield* convolveInSteps(CERTAIN_NOTHING, exactDeals(deals, unit));
      return finish(lattice, unit, true);
    }
    const listed = yield* listTotals(deals, MAX_EXACT_TOTALS);
    if (listed) {
      const values = listed.values.map((value) => base + value);
      return { values, probabilities: listed.probabilities, mean, standardDeviation, exact: true };
    }
  }
  const step = sum / GRID_STEPS;
  return finish(yield* gridTotals(open, sum * SMALL_SHARE, step), step, false);
}

function totalsFrom(base: number, from: number, unit: number, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let i = 0; i < count; i++) totals[i] = base + (from + i) * unit;
  return totals;
}

/** Before any deal the total is 0. */
const CERTAIN_NOTHING: Lattice = { from: 0, probabilities: Float64Array.of(1) };

/** 1 where it is not decided yet what a deal brings: its amount, or nothing; else 0. */
const openness = (amount: number, probability: number): number =>
  Number(amount !== 0) & Number(probability !== 0) & Number(probability !== 1);

/**
 * Deals still open, in order of their rows, and what the decided ones bring for certain. Without branches that cannot be
 * foreseen: they take several times as long.
 */
function openDeals(amounts: Figures, probabilities: Figures) {
  const [amountsIn, chancesIn] = [lookupOf(amounts), lookupOf(probabilities)];
  const amountOf = (row: number): number => zeroForBlank(figureAt(amountsIn, row));
  const probabilityOf = (row: number): number => zeroForBlank(figureAt(chancesIn, row));
  let count = 0;
  for (let row = 0; row < amounts.length; row++) {
    count += openness(amountOf(row), probabilityOf(row));
  }
  // One entry more, in which the decided deals behind the last open one leave what does not count.
  const [openAmounts, openChances] = [new Float64Array(count + 1), new Float64Array(count + 1)];
  count = 0;
  let base = 0;
  let mean = 0;
  let variance = 0;
  for (let row = 0; row < amounts.length; row++) {
    const amount = amountOf(row);
    const probability = probabilityOf(row);
    mean += amount * probability;
    base += amount * Number(probability === 1);
    // In this order: the square of a huge amount, decided or not, would be more than a number can be.
    variance += amount * (probability * (1 - probability)) * amount;
    const isOpen = openness(amount, probability);
    // Losing a negative amount for certain, and getting it back with the opposite probability.
    if (amount < 0) base += amount * isOpen;
    openAmounts[count] = Math.abs(amount);
    openChances[count] = amount < 0 ? 1 - probability : probability;
    count += isOpen;
  }
  const open: OpenDeals = {
    amounts: openAmounts.subarray(0, count),
    probabilities: openChances.subarray(0, count),
  };
  return { base, open, mean, variance };
}

const zeroForBlank = (number: number): number => (number === number ? number : 0);

const smallestFirst = ({ amounts, probabilities }: OpenDeals): OpenDeal[] =>
  Array.from(amounts, (amount, deal) => ({ amount, probability: probabilities[deal]! })).sort(
    (a, b) => a.amount - b.amount
  );

/**
 * The largest unit, in hundredths, of which all amounts are multiples; undefined where there is none, or where it is so
 * small that the totals may be more than a million of its multiples.
 */
function commonUnit(amounts: Float64Array, sum: number): number | undefined {
  let unit = 0;
  for (const amount of amounts) {
    const hundredths = Math.round(amount * 100);
    if (Math.abs(amount * 100 - hundredths) > 1e-6 || !Number.isSafeInteger(hundredths)) {
      return undefined;
    }
    unit = greatestCommonDivisor(unit, hundredths);
    if ((sum * 100) / unit + 1 >= MAX_EXACT_TOTALS) return undefined;
  }
  return unit === 0 ? 1 : unit / 100;
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Products to calculate for deals in ascending order on a lattice. */
function workOnLattice(deals: readonly OpenDeal[], unit: number): number {
  let sum = 0;
  let variance = 0;
  let work = 0;
  for (const { amount, probability } of deals) {
    sum += amount;
    variance += amount * amount * probability * (1 - probability);
    work += Math.min(sum, amount + WINDOW_SIGMAS * Math.sqrt(variance)) / unit;
  }
  return work;
}

const exactDeals = (deals: readonly OpenDeal[], unit: number): LatticeDeal[] =>
  deals.map(({ amount, probability }) => ({
    steps: Math.round(amount / unit),
    fraction: 0,
    probability,
  }));

function* gridTotals(open: OpenDeals, limit: number, step: number): Generator<void, Lattice> {
  const { small, large } = splitBySize(open, limit);
  const onGrid = large.map(({ amount, probability }) => {
    const steps = Math.floor(amount / step);
    return { steps, fraction: amount / step - steps, probability };
  });
  return yield* convolveInSteps(normalLattice(small, step), onGrid);
}

/** What many deals bring together. */
interface Sum {
  readonly expected: number;
  readonly variance: number;
}

/** The deals above a limit, smallest first, and all others together. */
function splitBySize(
  { amounts, probabilities }: OpenDeals,
  limit: number
): { small: Sum; large: readonly OpenDeal[] } {
  const large: OpenDeal[] = [];
  let expected = 0;
  let variance = 0;
  for (let deal = 0; deal < amounts.length; deal++) {
    const [amount, probability] = [amounts[deal]!, probabilities[deal]!];
    if (amount <= limit) {
      expected += amount * probability;
      variance += amount * amount * probability * (1 - probability);
    } else large.push({ amount, probability });
  }
  large.sort((a, b) => a.amount - b.amount);
  return { small: { expected, variance }, large };
}

/** Many small deals together: a normal distribution on the points of the grid. */
function normalLattice({ expected, variance }: Sum, step: number): Lattice {
  if (variance === 0) return CERTAIN_NOTHING;
  const mean = expected / step;
  const deviation = Math.sqrt(variance) / step;
  const reach = Math.ceil((deviation * WINDOW_SIGMAS) / 2) + 1;
  const from = Math.max(0, Math.floor(mean) - reach);
  const points = Float64Array.from({ length: Math.floor(mean) + reach + 1 - from }, (_, i) => {
    const z = (from + i - mean) / Math.max(deviation, 0.5);
    return Math.exp((-z * z) / 2);
  });
  const mass = points.reduce((sum, value) => sum + value, 0);
  return { from, probabilities: points.map((value) => value / mass) };
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let deal = 0; deal < amounts.length; deal++) sum += amounts[deal]!;
  return sum;
}

/** Sums of a hundred thousand probabilities are exact to about this. */
const PROBABILITY_TOLERANCE = 1e-12;

/**
 * The smallest total that is not exceeded with probability p.
 *
 * Example: of the deals of {@link distributionOfTotals} the median is 80, and 0 to 150 holds at least 80 %.
 *
 * Source: quantile function of a discrete distribution, inf{x : F(x) ≥ p}.
 */
export function totalQuantile({ values, probabilities }: Totals, p: number): number {
  let cumulative = 0;
  for (let i = 0; i < values.length; i++) {
    cumulative += probabilities[i]!;
    if (cumulative >= p - PROBABILITY_TOLERANCE) return values[i]!;
  }
  return values[values.length - 1]!;
}

/**
 * The probability that the total reaches a target: Σ probability of the totals from there on.
 *
 * Example: the deals of {@link distributionOfTotals} bring 100 or more with 0.24 + 0.06 + 0.16 + 0.04 = 0.5.
 *
 * Source: survival function of the distribution of {@link distributionOfTotals}.
 */
export function chanceToReach({ values, probabilities }: Totals, target: number): number {
  const size = Math.max(Math.abs(values[0]!), Math.abs(values[values.length - 1]!), 1);
  const least = target - 1e-9 * size;
  let chance = 0;
  for (let i = values.length - 1; i >= 0 && values[i]! >= least; i--) chance += probabilities[i]!;
  // Certain is certain: all totals reach the target, whatever their probabilities add up to.
  return values[0]! >= least ? 1 : Math.min(1, chance);
}
