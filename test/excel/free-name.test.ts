import { freeName } from "../../src/excel/free-name";

it.each([
  ["Settings", [], "Settings"],
  ["Settings", ["SETTINGS"], "Settings 2"],
  ["Settings", ["Settings", "settings 2"], "Settings 3"],
  [
    "A name of thirty-one characters",
    ["A name of thirty-one characters"],
    "A name of thirty-one characte 2",
  ],
])("the free name for %s beside %j is %s", (name, taken, expected) =>
  expect(freeName(name, taken)).toBe(expected)
);

it("names tables without blanks", () =>
  expect(freeName("Stages", ["Stages", "Stages2"], { separator: "" })).toBe("Stages3"));
