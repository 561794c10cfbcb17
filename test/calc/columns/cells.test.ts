import { shown } from "../../../src/calc";

test.each([
  [true, "TRUE"],
  [false, "FALSE"],
  [12.5, "12.5"],
  ["n/a", "n/a"],
  [null, ""],
  [{ type: "Error", basicValue: "#N/A" }, "#N/A"],
])("a message repeats %p as %p", (cell, text) => {
  expect(shown(cell)).toBe(text);
});
