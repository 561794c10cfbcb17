import { keyFiguresOf } from "../../../../../src/taskpane/views/InsightView/keyFigures/keyFigures";
import { rangeOf } from "../../../../../src/taskpane/views/InsightView/keyFigures/range";
import { winrate } from "../../../../../src/functions/winning";
import { interval } from "../../../../../src/functions/forecasting";
import { weighted } from "../../../../../src/functions/value";
import { date, leads, stages } from "../../../../functions/reference-tables";
import { columnsOf, finish, STAGES_WITHOUT_CHANCES } from "../reference";

const APRIL = date("2026-04-01");

// The worked examples of SUMMARY, WINRATE, SALESCYCLE, VELOCITY and INTERVAL.
it("gives the figures of the reference leads", () => {
  const figures = keyFiguresOf(columnsOf(), APRIL);
  expect(figures.open).toMatchObject({ leads: 7, value: 152_000, weighted: 58_400 });
  expect(figures.weightedShare).toBeCloseTo(58_400 / 152_000, 12);
  expect(figures.wins).toMatchObject({ won: 2, lost: 3, rate: 0.4 });
  expect(figures.fewClosed).toBe(true);
  expect(figures.cycle).toMatchObject({ average: 75, deals: 2 });
  expect(figures.averageDeal).toBe(20_000);
  expect(figures.velocity).toBeCloseTo(746.67, 2);
  expect(finish(rangeOf(columnsOf()))).toEqual({ low: 15_000, high: 92_000 });
});

it("gives the same as the functions in cells", () => {
  const figures = keyFiguresOf(columnsOf(), APRIL);
  expect(figures.open.weighted).toBe(weighted(leads.amount, leads.stage, stages));
  expect(figures.wins.rate).toBe(winrate(leads.stage, stages));
  const chanceOf = new Map(
    stages.map(([stage, chance, , type]) => [stage, type === "open" ? chance : 0])
  );
  const chances = leads.stage.map(([stage]) => [chanceOf.get(stage)]);
  const [[, , low, , high]] = interval(leads.amount, chances, undefined, 0) as [unknown[]];
  expect(finish(rangeOf(columnsOf()))).toEqual({ low, high });
});

// L08 was won on May 2 (18 000), L09 on May 31 (22 000).
it.each([
  ["2026-04-01", 2, 40_000],
  ["2026-05-02", 2, 40_000],
  ["2026-05-03", 1, 22_000],
  ["2026-06-01", 0, 0],
])("counts as won since %s: %i deals", (from, deals, value) => {
  expect(keyFiguresOf(columnsOf(), date(from)).wonInPeriod).toEqual({ deals, value });
});

it("leaves out what the table has no column for", () => {
  const bare = columnsOf({ mapping: { stage: "Stage" } });
  expect(keyFiguresOf(bare, APRIL)).toMatchObject({
    open: { leads: 7, value: 0, weighted: 0 },
    ...{ weightedShare: undefined, cycle: undefined, wonInPeriod: undefined },
    ...{ averageDeal: undefined, velocity: undefined },
  });
});

it("knows no weighted value and no range of leads without a chance", () => {
  const unlikely = columnsOf({ stages: STAGES_WITHOUT_CHANCES });
  expect(keyFiguresOf(unlikely, APRIL).open.weighted).toBeUndefined();
  expect(finish(rangeOf(unlikely))).toBeUndefined();
});
