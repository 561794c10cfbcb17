import { lossesOf } from "../../../../../src/taskpane/views/InsightView/split/losses";
import { columnsOf, without } from "../reference";

// The worked example of SHARES; L10 was lost from Proposal, L11 from Discovery, L12 from Qualification.
it("says why leads were lost, and where", () => {
  const { byReason, byStage, leads } = lossesOf(columnsOf());
  expect(leads).toBe(3);
  expect(byReason?.lines).toMatchObject([
    { value: "No budget", leads: 2, amount: 23_000 },
    { value: "Price", leads: 1, amount: 16_000 },
  ]);
  expect(byStage?.lines.map(({ value }) => value)).toEqual([
    "Proposal",
    "Discovery",
    "Qualification",
  ]);
});

it("still counts them where the table gives no reason", () => {
  expect(lossesOf(columnsOf({ mapping: without("reason", "lastStage") }))).toEqual({
    ...{ byReason: undefined, byStage: undefined, leads: 3 },
  });
});
