import {
  closedDealsOf,
  moneyOfChances,
} from "../../../../src/taskpane/views/StagesView/closedDeals";
import { LEADS, STAGES } from "../../workbook";

const MAPPING = { stage: "Stage", amount: "Amount", lastStage: "Last stage" };
const TYPED = [0.1, 0.2, 0.4, 0.7];

it("tells what the chances of the closed deals mean in money, as PIPELINE.CALIBRATE's example", () => {
  const money = moneyOfChances(closedDealsOf(LEADS, MAPPING, STAGES), TYPED)!;
  const expected = [9_000, 13_500, 20_000 / 3, -5_200 / 3];
  money.differences.forEach((value, index) => expect(value).toBeCloseTo(expected[index]!, 6));
  expect(money.typed).toBeCloseTo(58_400, 6);
  expect(money.historic).toBeCloseTo(85_833.333, 3);
});

it("keeps the typed chance of a stage that no closed deal reached", () => {
  const lines = [
    { rate: 0.5, openValue: 100 },
    { rate: undefined, openValue: 200 },
  ];
  expect(moneyOfChances(lines, [0.4, 0.25])).toEqual({
    differences: [10, undefined],
    typed: 90,
    historic: 100,
  });
});

it.each([
  ["amounts", [{ rate: 0.5, openValue: undefined }], [0.4]],
  ["a chance", [{ rate: 0.5, openValue: 100 }], [undefined]],
  ["a chance that is a number", [{ rate: 0.5, openValue: 100 }], [NaN]],
])("tells nothing without %s", (_, lines, typed) => {
  expect(moneyOfChances(lines, typed)).toBeUndefined();
});

it("tells nothing of leads without stages, or a draft without open ones", () => {
  expect(closedDealsOf(LEADS, {}, STAGES)).toEqual([]);
  expect(closedDealsOf(LEADS, MAPPING, [{ stage: "Won", type: "won" }])).toEqual([]);
});
