import { dealsOf } from "../../../../../src/taskpane/views/InsightView/deals/deals";
import { score } from "../../../../../src/functions/winning";
import { leads } from "../../../../functions/reference-tables";
import { columnsOf, without } from "../reference";

const deals = dealsOf(columnsOf());

// Amount × chance: L06 28 000, L05 10 000, L07 8 400, L04 6 000, L03 3 000, L02 2 000, L01 1 000.
it("lists the deals that bring most", () => {
  expect(deals.open).toBe(7);
  expect(deals.top.map(({ id, weighted }) => [id, weighted])).toEqual([
    ["L06", 28_000],
    ["L05", 10_000],
    ["L07", 8_400],
    ["L04", 6_000],
    ["L03", 3_000],
    ["L02", 2_000],
    ["L01", 1_000],
  ]);
});

// The worked example of STALLED.
it("lists the deals that are over their days", () => {
  expect(deals.stalled).toBe(3);
  expect(deals.longest.map(({ id, daysOver, row }) => [id, daysOver, row])).toEqual([
    ["L02", 47, 1],
    ["L06", 9, 5],
    ["L03", 1, 2],
  ]);
});

it("scores them as PIPELINE.SCORE does", () => {
  const fields = leads.owner.map(([owner], row) => [owner, leads.source[row]![0]]);
  // The last five are closed: L08 and L09 won, L10 to L12 lost.
  const outcomes = [[1], [1], [0], [0], [0]];
  const scores = score(fields.slice(7), outcomes, fields.slice(0, 7));
  const byRow = [...deals.top].sort((a, b) => a.row - b.row);
  byRow.forEach((deal, row) => expect(deal.score).toBeCloseTo(Number(scores[row]![0]), 12));
  expect(deals.judgedFrom).toBe(5);
});

// Of all closed 2 of 5 were won; of Referral 1 of 1 (L08), of Cia's 1 of 2 (L09, L12).
it("says what speaks for a deal, the strongest first", () => {
  expect(deals.top[0]?.reasons).toEqual([
    { field: "source", value: "Referral", won: 1, closed: 1, lifts: true },
    { field: "owner", value: "Cia", won: 1, closed: 2, lifts: true },
  ]);
});

it("gives no score and no days without what they are judged by", () => {
  const bare = dealsOf(columnsOf({ mapping: { stage: "Stage", amount: "Amount" } }));
  expect(bare).toMatchObject({ open: 7, stalled: undefined, longest: [], judgedFrom: undefined });
  expect(bare.top[0]).toMatchObject({ id: "", weighted: 28_000, score: undefined, reasons: [] });
  expect(dealsOf(columnsOf({ mapping: without("entered") })).top[0]?.daysOver).toBeUndefined();
});
