import { splitBy } from "../../../../../src/taskpane/views/InsightView/split/split";
import { columnsOf } from "../reference";

// Counted by hand in the reference leads: Web L01 L03 L05 L07 L09 L11, Referral L02 L06 L08, Event L04 L10 L12; of the
// closed ones L08 (18 000) and L09 (22 000) were won, L10 to L12 lost.
it("says how many leads each source brought, and how they ended", () => {
  const split = splitBy(columnsOf(), "source");
  expect(
    split?.lines.map(({ value, leads, closed, won, winRate, amount, wonValue }) => [
      ...[value, leads, closed, won, winRate, amount, wonValue],
    ])
  ).toEqual([
    ["Web", 6, 2, 1, 0.5, 98_000, 22_000],
    ["Referral", 3, 1, 1, 1, 78_000, 18_000],
    ["Event", 3, 2, 0, 0, 55_000, 0],
  ]);
  expect(split?.lines.every(({ few }) => few)).toBe(true);
  expect(split?.total).toMatchObject({ leads: 12, share: 1, closed: 5, won: 2, winRate: 0.4 });
});

it("knows nothing of a field without a column, nor a rate where nothing is closed", () => {
  expect(splitBy(columnsOf(), "segment")).toBeUndefined();
  const mapping = { stage: "Stage", owner: "Owner" };
  const ana = splitBy(columnsOf({ mapping }), "owner")?.lines[0];
  expect(ana).toMatchObject({ value: "Ana", leads: 4, closed: 1, won: 0, winRate: 0, amount: 0 });
});
