import { parseDecimal } from "../../src/taskpane/parseDecimal";

it.each([
  ["12", 12],
  ["12,5", 12.5],
  ["12.5 %", 12.5],
  [" 1 200 ", 1200],
  ["1\u00a0200", 1200],
  ["-3", -3],
  [".5", 0.5],
  ["", undefined],
  ["  ", undefined],
])("reads %j as %p", (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

it.each(["ten", "1,2,3", "1e3", "--1", "."])("does not take %j for a number", (text) => {
  expect(parseDecimal(text)).toBeNaN();
});
