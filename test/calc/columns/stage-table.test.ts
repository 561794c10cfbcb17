import { readStageTable, requireStage, stageNames, stageTypeOf } from "../../../src/calc";
import { stages } from "../../functions/reference-tables";

const typesOf = (rows: unknown[][]): string[] =>
  readStageTable(rows).stages.map(({ type }) => type);

test("reads stages by position", () => {
  const table = readStageTable(stages);
  expect(stageNames(table)).toEqual([
    ...["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won", "Closed Lost"],
  ]);
  expect(table.open).toEqual([0, 1, 2, 3]);
  expect([...table.positions]).toEqual([0, 1, 2, 3, 4, -1]);
  expect(table.stages[3]).toEqual({
    ...{ name: "Proposal", type: "open", probability: 0.7, expectedDays: 20, goal: undefined },
  });
  expect(table.stages[4]).toMatchObject({ type: "won", probability: 1, expectedDays: undefined });
});

test("finds stages whatever their case and blanks", () => {
  const table = readStageTable(stages);
  expect(table.codeOf(" closed\u00a0won")).toBe(4);
  expect(table.codeOf("Propsal")).toBeUndefined();
});

test.each([
  ["open", "open"],
  ["Öppen", "open"],
  ["Deschis", "open"],
  ["WON", "won"],
  ["vunnen", "won"],
  ["Câştigat", "won"],
  ["lost", "lost"],
  ["Förlorad", "lost"],
  ["pierdut", "lost"],
  ["stalled", undefined],
])("type %s is %s", (word, type) => {
  expect(stageTypeOf(word)).toBe(type);
});

test("a blank type follows the probability, and without one the name", () => {
  expect(
    typesOf([
      ["Sold", 1],
      ["Gone", 0],
      ["Talks", 0.5],
    ])
  ).toEqual(["won", "lost", "open"]);
  expect(typesOf([["Talks"], ["Closed Won"], ["Pierdut"]])).toEqual(["open", "won", "lost"]);
  expect(typesOf([["Closed Won", 0.5]])).toEqual(["open"]);
});

test("reads percentages written as text, and skips rows without a stage", () => {
  const table = readStageTable([
    ["Talks", "40 %", "30"],
    ["", "", ""],
    [null, 0, 0],
    ["Offer", 0.5],
  ]);
  expect(stageNames(table)).toEqual(["Talks", "Offer"]);
  expect(table.stages[0]).toMatchObject({ probability: 0.4, expectedDays: 30 });
});

test.each([
  [[["Talks", 40]], "Stage table row 1: probability 40 is not between 0 and 1."],
  [[["Talks", "lots"]], 'Stage table row 1: probability "lots" is not a number.'],
  [[["Talks", 0.4, -1]], "Stage table row 1: expected days -1 is negative."],
  [[["Talks", 0.4, 1, "maybe"]], 'Stage table row 1: type "maybe" is not open, won or lost.'],
  [[["Talks"], [""], ["talks "]], 'Stage table row 3: "talks" is there already in row 1.'],
  [[[""], [null]], "The stage table has no stages."],
])("refuses %p", (rows, message) => {
  expect(() => readStageTable(rows)).toThrow(message);
});

test("names the stage that was probably meant", () => {
  const table = readStageTable(stages);
  expect(() => requireStage(table, "Propsal", "from_stage")).toThrow(
    'from_stage "Propsal" is not in the stage table. Did you mean "Proposal"?'
  );
  expect(() => requireStage(table, "Nowhere", "to_stage")).toThrow(
    'to_stage "Nowhere" is not in the stage table.'
  );
});
