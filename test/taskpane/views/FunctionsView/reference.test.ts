import { functionsMetadata } from "../../../../src/tools/functions-metadata.cjs";
import { functionsReference } from "../../../../src/tools/functions-reference.cjs";
import {
  FAMILIES,
  resultShape,
  searchFunctions,
  type FunctionReference,
} from "../../../../src/taskpane/views/FunctionsView/reference";

let functions: readonly FunctionReference[];

beforeAll(async () => {
  functions = functionsReference(await functionsMetadata()) as readonly FunctionReference[];
});

const found = (search: string) => searchFunctions(functions, search).map(({ id }) => id);

test("every function belongs to a family that has a heading", () => {
  expect(functions.filter(({ family }) => !FAMILIES.includes(family))).toEqual([]);
});

test.each([
  ["PIPELINE.WEIGHTED", ["WEIGHTED"]],
  // What they answer: the chance to reach a target; the days over; how quotas are covered.
  ["at least a target", ["CHANCE"]],
  ["  Sales VELOCITY ", ["VELOCITY"]],
  // An argument, as it is written and as it is said.
  ["rate_table", ["TOBASE"]],
  ["fiscal start", ["FORECAST"]],
  ["no such thing", []],
])("searching for %p finds %p", (search, ids) => {
  expect(found(search)).toEqual(ids);
});

test("without a search all 34 are found", () => {
  expect(found(" ")).toHaveLength(34);
});

test("accents and case do not count", () => {
  const [first] = functions;
  const swedish = { ...first!, description: "Förväntat värde" };
  expect(searchFunctions([swedish], "VARDE forv")).toEqual([swedish]);
});

// As docs/functions.md shows the results of the examples.
test.each([
  ["WINRATE", { kind: "value" }],
  ["STALLED", { kind: "column" }],
  ["PACE", { kind: "row", values: 6 }],
  ["REACHED", { kind: "table", headers: ["Stage", "Active", "Won", "Inactive", "Total"] }],
  ["PLAN", { kind: "table", headers: ["Monthly", "Quarterly", "Annually"] }],
])("%s gives a %p", (id, shape) => {
  expect(resultShape(functions.find((each) => each.id === id)!)).toEqual(shape);
});
