/** Expected values: all outcomes one by one; binomial probabilities as R's dbinom and pbinom give them. */
import fc from "fast-check";
import {
  chanceToReach,
  distributionInSteps,
  distributionOfTotals,
  totalQuantile,
} from "../../../src/calc";

/** Probability of each total, from every one of the 2^n outcomes. */
function byOutcome(amounts: readonly number[], probabilities: readonly number[]) {
  const totals = new Map<number, number>();
  for (let outcome = 0; outcome < 2 ** amounts.length; outcome++) {
    let total = 0;
    let probability = 1;
    amounts.forEach((amount, deal) => {
      const isWon = ((outcome >> deal) & 1) === 1;
      if (isWon) total += amount;
      probability *= isWon ? probabilities[deal]! : 1 - probabilities[deal]!;
    });
    totals.set(total, (totals.get(total) ?? 0) + probability);
  }
  return totals;
}

const chanceByOutcome = (totals: ReadonlyMap<number, number>, target: number): number =>
  [...totals].reduce((sum, [total, mass]) => (total >= target ? sum + mass : sum), 0);

const of = (amounts: readonly number[], probabilities: readonly number[]) =>
  distributionOfTotals(Float64Array.from(amounts), Float64Array.from(probabilities));

const probability = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const dealsOf = (amount: fc.Arbitrary<number>) =>
  fc.array(fc.tuple(amount, probability), { minLength: 1, maxLength: 9 });

test("agrees with all outcomes one by one, negative amounts included", () => {
  fc.assert(
    fc.property(
      dealsOf(fc.integer({ min: -5, max: 20 }).map((units) => units * 500)),
      fc.integer({ min: -5, max: 200 }),
      (deals, units) => {
        const amounts = deals.map(([amount]) => amount);
        const chances = deals.map(([, chance]) => chance);
        const totals = of(amounts, chances);
        expect(totals.exact).toBe(true);
        expect(chanceToReach(totals, units * 250)).toBeCloseTo(
          chanceByOutcome(byOutcome(amounts, chances), units * 250),
          12
        );
      }
    )
  );
});

test("lists the totals of amounts without a common unit", () => {
  const amounts = [Math.PI * 1e4, Math.E * 1e4, Math.SQRT2 * 1e4, 12345.678];
  const chances = [0.3, 0.5, 0.7, 0.9];
  const totals = of(amounts, chances);
  expect(totals.exact).toBe(true);
  expect(totals.values).toHaveLength(16);
  for (const target of [1e4, 3e4, 6e4, 8.5e4]) {
    expect(chanceToReach(totals, target)).toBeCloseTo(
      chanceByOutcome(byOutcome(amounts, chances), target),
      12
    );
  }
});

test("equal deals are binomial", () => {
  const totals = of(Array(10).fill(500), Array(10).fill(0.3));
  expect(totals.values).toHaveLength(11);
  expect(totals.probabilities[3]).toBeCloseTo(0.266827932, 9);
  // 1 − pbinom(4, 10, 0.3)
  expect(chanceToReach(totals, 2500)).toBeCloseTo(0.1502683326, 9);
  expect(totalQuantile(totals, 0.5)).toBe(1500);
});

test("mean and deviation are those of the distribution, which adds up to one", () => {
  fc.assert(
    fc.property(dealsOf(fc.integer({ min: 1, max: 100 })), (deals) => {
      const totals = of(
        deals.map(([amount]) => amount),
        deals.map(([, chance]) => chance)
      );
      const moment = (power: number): number =>
        totals.values.reduce((sum, x, i) => sum + x ** power * totals.probabilities[i]!, 0);
      expect(moment(0)).toBeCloseTo(1, 12);
      expect(moment(1)).toBeCloseTo(totals.mean, 8);
      expect(moment(2) - moment(1) ** 2).toBeCloseTo(totals.standardDeviation ** 2, 6);
    })
  );
});

/** Amounts without any common unit, a few of them large. */
const manyDeals = (count: number) => {
  const amounts = Array.from(
    { length: count },
    (_, i) => 1000 * Math.exp(((i * 0.7548776) % 1) * 4)
  );
  const chances = amounts.map((_, i) => [0.1, 0.2, 0.4, 0.7][i % 4]!);
  return { amounts, chances };
};

test("on the grid, totals stay within 0.1 % of the sum of the exact ones", () => {
  // Rounded to whole units the exact way is still open; off by a trace the grid has to do.
  const { amounts, chances } = manyDeals(300);
  const whole = amounts.map((amount) => Math.round(amount / 10) * 10);
  const exact = of(whole, chances);
  const grid = of(
    whole.map((amount, i) => amount + (i % 2 === 0 ? 1e-4 : -1e-4)),
    chances
  );
  expect([exact.exact, grid.exact]).toEqual([true, false]);
  const sum = whole.reduce((total, amount) => total + amount, 0);
  for (const p of [0.01, 0.1, 0.5, 0.9, 0.99]) {
    const difference = totalQuantile(grid, p) - totalQuantile(exact, p);
    expect(Math.abs(difference)).toBeLessThan(0.001 * sum);
  }
  expect(chanceToReach(grid, exact.mean)).toBeCloseTo(chanceToReach(exact, exact.mean), 3);
});

test("of ten thousand deals and more, the middle is where the normal distribution has it", () => {
  const { amounts, chances } = manyDeals(12_000);
  const totals = of(amounts, chances);
  expect(totals.exact).toBe(false);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  // qnorm(0.9) = 1.2816
  const expected = totals.mean + 1.2815515655 * totals.standardDeviation;
  expect(Math.abs(totalQuantile(totals, 0.9) - expected)).toBeLessThan(0.001 * sum);
  expect(chanceToReach(totals, expected)).toBeCloseTo(0.1, 2);
});

test("many small deals lie less than the largest of them from the exact totals", () => {
  const amounts = Array.from({ length: 4_500 }, (_, i) => 1000 + 100 * ((i * 7) % 10));
  const chances = amounts.map((_, i) => [0.02, 0.1, 0.3, 0.9][i % 4]!);
  const exact = of(amounts, chances);
  const normal = of(
    amounts.map((amount, i) => amount + (i % 2 === 0 ? 1e-4 : -1e-4)),
    chances
  );
  expect([exact.exact, normal.exact]).toEqual([true, false]);
  const shares = Array.from({ length: 199 }, (_, i) => (i + 1) / 200);
  const distances = shares.map((p) => Math.abs(totalQuantile(normal, p) - totalQuantile(exact, p)));
  const mean = distances.reduce((sum, each) => sum + each, 0) / distances.length;
  expect(mean).toBeLessThan(1900);
});

test("a huge amount that is decided spreads nothing", () => {
  for (const chance of [0, 1]) {
    const totals = of([1e200, 100], [chance, 0.5]);
    expect(totals.standardDeviation).toBe(50);
  }
});

test("nothing open is certain", () => {
  const totals = of([100, 50, NaN], [1, 0, 0.5]);
  expect([...totals.values]).toEqual([100]);
  expect(chanceToReach(totals, 100)).toBe(1);
  expect(chanceToReach(totals, 101)).toBe(0);
  expect(totalQuantile(totals, 0.5)).toBe(100);
});

test("gives the same in steps, of which there is one a deal", () => {
  const amounts = Float64Array.of(100, 50, 30);
  const probabilities = Float64Array.of(0.5, 0.4, 0.2);
  const steps = distributionInSteps(amounts, probabilities);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken += 1;
  expect(taken).toBe(3);
  expect(step.value).toEqual(distributionOfTotals(amounts, probabilities));
});
