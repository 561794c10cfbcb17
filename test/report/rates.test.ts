import { buildPlan } from "../../src/report";
import { meanFormat, rateDigits, rateFormat } from "../../src/report/rates";
import { readPlan } from "./plan-reader";
import { leads, referenceInput } from "./reference";

it.each([
  [0, 0, "0%"],
  [99, 0, "0%"],
  [100, 1, "0.0%"],
  [999, 1, "0.0%"],
  [1_000, 2, "0.00%"],
])("shows a rate of %i leads with %i decimals", (count, digits, format) => {
  expect(rateDigits(count)).toBe(digits);
  expect(rateFormat(count)).toBe(format);
});

test("shows a mean with the same decimals", () => {
  expect([2, 100, 4_238].map(meanFormat)).toEqual(["number", "tenths", "hundredths"]);
});

/** The reference leads so many times over; 2 of every 5 closed ones were won. */
const times = (count: number) => ({
  ...referenceInput,
  table: {
    ...leads,
    columns: leads.columns.map((cells) => Array.from({ length: count }, () => cells).flat()),
  },
});

// 40 of 100 and 400 of 1,000 by Wilson's formula: 30.940 to 49.800 % and 37.007 to 43.069 %.
it.each([
  ["en", 20, "30.9–49.8%, n 100", "40 won deals · 800,000"],
  ["en", 200, "37.01–43.07%, n 1000", "400 won deals · 8,000,000"],
  ["sv", 200, "37,01–43,07\u00A0%, n 1000", "400 vunna · 8\u00A0000\u00A0000"],
  ["ro", 200, "37,01–43,07\u00A0%, n 1000", "400 câștigate · 8.000.000"],
] as const)("writes the interval in %s with its digits", (language, count, interval, won) => {
  const plan = buildPlan({ ...times(count), language });
  const texts = [...readPlan(plan).values.values()];
  expect(texts).toContain(interval);
  expect(texts).toContain(won);
});
