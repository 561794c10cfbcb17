import { onePointMore } from "../../../src/calc";

/** One more point of a rate, by calculating the revenue of a thousand prospects with and without it. */
const byDifference = (rates: readonly number[], stage: number): number => {
  const revenue = (all: readonly number[]) => all.reduce((product, rate) => product * rate, 1000);
  const raised = rates.map((rate, index) => (index === stage ? rate + 0.01 : rate));
  return revenue(raised) / revenue(rates) - 1;
};

it("puts the stages of the worked example in order: Proposal, Discovery, Qualification", () => {
  const rates = [9 / 11, 0.75, 1, 0.5];
  const gains = onePointMore(Float64Array.from(rates));
  expect(gains.map(({ stage }) => stage)).toEqual([3, 1, 0]);
  // +2.0 %, +1.3 % and +1.2 %.
  expect(gains.map(({ gain }) => gain.toFixed(3))).toEqual(["0.020", "0.013", "0.012"]);
  for (const { stage, gain } of gains) expect(gain).toBeCloseTo(byDifference(rates, stage), 12);
});

it.each([
  ["cannot rise by a point", 0.995],
  ["are 0", 0],
  ["are not known", NaN],
])("leaves out rates that %s", (_, rate) => {
  expect(onePointMore(Float64Array.of(rate, 0.99))).toEqual([{ stage: 1, gain: 0.01 / 0.99 }]);
});
