import { formatter } from "../../src/locales";
import { parseAmount } from "../../src/taskpane/parseAmount";

it.each([
  ["en-US", "1,200,000", 1_200_000],
  ["en-US", "1,200.5", 1200.5],
  ["en-US", "12,5", 12.5],
  ["sv-SE", "1 200 000", 1_200_000],
  ["sv-SE", "1\u00a0200,5", 1200.5],
  ["sv-SE", "20000", 20_000],
  ["ro-RO", "1.200.000", 1_200_000],
  ["ro-RO", "1.200,5", 1200.5],
  ["ro-RO", "12.5", 12.5],
  ["en-US", "", undefined],
])("reads in %s %j as %p", (locale, text, value) => {
  expect(parseAmount(text, formatter(locale))).toBe(value);
});

it.each(["1,20,000", "much", "1.200.000"])("does not take %j for an English number", (text) => {
  expect(parseAmount(text, formatter("en-US"))).toBeNaN();
});
