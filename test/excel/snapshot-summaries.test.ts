import type { Entry } from "../../src/excel/snapshots/history";
import { summariesOf } from "../../src/excel/snapshots/summaries";

const entry = (
  stage: string,
  amount: number | undefined,
  since: number,
  until?: number
): Entry => ({
  ...{ id: "A", stage, amount, close: undefined, since, until },
});

it("counts and sums what was open at each snapshot", () => {
  const entries = [
    entry("Offer", 100, 46_000, 46_007),
    entry(" OFFER", 50, 46_000),
    entry("Done", 100, 46_007),
    entry("Offer", undefined, 46_007),
  ];
  const stages = [
    { stage: "Offer", type: "open" },
    { stage: "Done", type: "won" },
  ] as const;
  expect(summariesOf(entries, stages)).toEqual([
    { date: 46_000, leads: 2, value: 150 },
    { date: 46_007, leads: 2, value: 50 },
  ]);
});

it("knows by their names which stages were closed that the stage table has no more", () => {
  const entries = [entry("Closed Lost", 7, 46_000), entry("Idea", 5, 46_000)];
  expect(summariesOf(entries, [])).toEqual([{ date: 46_000, leads: 1, value: 5 }]);
});
