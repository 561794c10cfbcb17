import { readStageTable } from "../../../../../src/calc";
import { movementBetween } from "../../../../../src/taskpane/views/InsightView/movement/movement";
import { after, before, stages } from "../../../../functions/reference-tables";

const table = readStageTable(stages);
const moment = ({ id, stage, amount }: typeof before) => ({
  ids: id,
  stages: stage,
  amounts: amount,
});

// The worked example of MOVEMENT: 330 + 70 + 30 − 15 − 90 − 50 = 275.
it("says what moved, step by step from start to end", () => {
  const { steps, check } = movementBetween(table, moment(before), moment(after));
  expect(steps.map(({ line, leads, amount }) => [line, leads, amount])).toEqual([
    ["start", 5, 330],
    ["new", 1, 70],
    ["increased", 2, 30],
    ["decreased", 1, -15],
    ["won", 1, -90],
    ["lost", 1, -50],
    ["removed", 0, 0],
    ["end", 4, 275],
  ]);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [0, 330],
    [330, 400],
    [400, 430],
    [430, 415],
    [415, 325],
    [325, 275],
    [275, 275],
    [0, 275],
  ]);
  expect(check).toEqual({ leads: 0, amount: 0 });
});

it("names a lead that cannot be matched", () => {
  const twice = { ...moment(before), ids: ["A", "B", "A", "D", "E"] };
  expect(() => movementBetween(table, twice, moment(after))).toThrow(
    expect.objectContaining({ key: "duplicateId" })
  );
});
