import fc from "fast-check";
import { encodeNumbers, parseNumber } from "../../../src/calc";
import { requireReadable } from "../../../src/calc/columns/numbers";
import { column } from "../../functions/reference-tables";

const NBSP = "\u00a0";
const THIN = "\u2009";
const NARROW_NBSP = "\u202f";

describe("a number written as text", () => {
  test.each([
    ["12", 12],
    ["-12", -12],
    ["−12", -12],
    ["12-", -12],
    ["(12)", -12],
    ["(12,50 kr)", -12.5],
    ["+12", 12],
    ["30000.0", 30000],
    ["0,5", 0.5],
    ["1.5", 1.5],
    [".5", 0.5],
    ["1 234,50", 1234.5],
    [`1${NBSP}234,50`, 1234.5],
    [`1${THIN}234.50`, 1234.5],
    [`1${NARROW_NBSP}234${NARROW_NBSP}567`, 1234567],
    ["1'234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1,234.50", 1234.5],
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1,234", 1234],
    ["0,125", 0.125],
    ["12.345", 12.345],
    ["40 %", 0.4],
    ["40%", 0.4],
    ["12,5 %", 0.125],
    ["€ 12", 12],
    ["12 €", 12],
    ["$1,234.50", 1234.5],
    ["US$ 12", 12],
    ["12 kr", 12],
    ["12 kr.", 12],
    ["SEK 12", 12],
    ["1.234,50 lei", 1234.5],
    ["1.5e3", 1500],
    ["2E-2", 0.02],
  ])("%s", (text, number) => {
    expect(parseNumber(text)).toBeCloseTo(number, 12);
  });

  test.each([
    ...["", "-", "abc", "L01", "12 apples", "1,23,456", "1.2.3", "12%%", "--12x", "1e999"],
    ...["2026-06-30", "30.06.2026", "12:30", "1 000 000,000,00", "12 34", "2026 06 30"],
  ])("%p is none", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test("reads what Intl writes, in the three languages of the add-in", () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(amount, fc.constantFrom("en-US", "sv-SE", "ro-RO"), (value, language) => {
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
        expect(parseNumber(format.format(value))).toBeCloseTo(value, 2);
      })
    );
  });
});

describe("a column of numbers", () => {
  const valuesOf = (cells: unknown[]): number[] => [...encodeNumbers(column(cells)).values];

  test("has NaN for blanks and keeps what cannot be read aside", () => {
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
    const { values, unreadable } = encodeNumbers(
      column([1.5, "", null, undefined, " ", "-", "2,5", "many", true, error, 0])
    );
    expect([...values]).toEqual([1.5, NaN, NaN, NaN, NaN, NaN, 2.5, NaN, NaN, NaN, 0]);
    expect(unreadable).toEqual([
      { row: 7, cell: "many" },
      { row: 8, cell: true },
      { row: 9, cell: error },
    ]);
  });

  test("uses the value behind rich data", () => {
    expect(valuesOf([{ type: "FormattedNumber", basicValue: 12 }])).toEqual([12]);
  });

  test("lets the rest of the column decide what a single separator means", () => {
    expect(valuesOf(["1,234", "5,5"])).toEqual([1.234, 5.5]);
    expect(valuesOf(["1,234", "5.5"])).toEqual([1234, 5.5]);
    expect(valuesOf(["1.234", "1.234,50"])).toEqual([1234, 1234.5]);
    expect(valuesOf(["1.234", "1,234.50"])).toEqual([1.234, 1234.5]);
    expect(valuesOf(["1.234", "2.345.678"])).toEqual([1234, 2345678]);
  });

  test("complains about the first cell in scope that is no number", () => {
    const encoded = encodeNumbers(column([1, "x", "y"]));
    expect(() => requireReadable(encoded, "amounts", "notANumber")).toThrow(
      'Row 2: amounts "x" is not a number.'
    );
    expect(() => requireReadable(encoded, "amounts", "notANumber", Uint8Array.of(1, 0, 1))).toThrow(
      'Row 3: amounts "y" is not a number.'
    );
    const scope = Uint8Array.of(1, 0, 0);
    expect(() => requireReadable(encoded, "amounts", "notANumber", scope)).not.toThrow();
  });
});
