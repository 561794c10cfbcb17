import { encodeFlags, flagOf } from "../../../src/calc";
import { column } from "../../functions/reference-tables";

test("reads what GROUPBY reads as a filter, and the words of three languages", () => {
  const cells = [true, 1, -2, "TRUE", "sant", "ADEVĂRAT", false, 0, "", null, "falskt", "Fals"];
  expect([...encodeFlags(column(cells), "filter_array")]).toEqual([
    ...[1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
  ]);
});

test("names the cell that says neither", () => {
  expect(() => encodeFlags(column([true, "maybe"]), "filter_array")).toThrow(
    'Row 2: filter_array "maybe" is neither TRUE nor FALSE.'
  );
  expect(flagOf("maybe")).toBeUndefined();
});
