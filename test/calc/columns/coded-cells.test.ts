/** A column coded by its different cells has to read as the list of its cells does. */
import fc from "fast-check";
import {
  codeCells,
  codeColumns,
  encodeDates,
  encodeFlags,
  encodeIds,
  encodeNumbers,
  encodeTexts,
} from "../../../src/calc";
import { figuresOf } from "../../../src/calc/columns/numbers";

const cell = fc.oneof(
  fc.constantFrom<unknown>("", null, 0, 1, true, false, NaN, 46_203, "46203", "1,5", "2026-06-30"),
  fc.constantFrom<unknown>("Ana", "ana ", "Bo", "no", "ja", "L-0001", "not a number"),
  fc.string({ maxLength: 3 }),
  fc.integer()
);
const cells = fc.array(cell, { maxLength: 40 });

test("gives the cells back", () => {
  fc.assert(
    fc.property(cells, (list) => {
      const coded = codeCells(list)!;
      expect(coded.toList()).toEqual(list);
      expect(new Set(coded.different).size).toBe(coded.different.length);
    })
  );
});

test("tells texts apart that differ in their middle only", () => {
  const list = Array.from({ length: 300 }, (_, row) => `A${String(row % 100).padStart(3, "0")}zz`);
  const coded = codeCells(list)!;
  expect(coded.different).toHaveLength(100);
  expect(coded.toList()).toEqual(list);
});

test("holds more different cells than fit into small codes, or gives up where told to", () => {
  const list = Array.from({ length: 140_000 }, (_, row) => `Lead ${row % 70_000}`);
  const coded = codeCells(list)!;
  expect(coded.codes).toBeInstanceOf(Uint32Array);
  expect(coded.different).toHaveLength(70_000);
  expect([69_999, 70_000, 139_999].map((row) => coded.different[coded.codes[row]!])).toEqual([
    "Lead 69999",
    "Lead 0",
    "Lead 69999",
  ]);
  expect(codeCells(list, 69_999)).toBeUndefined();
});

test("codes several columns together as each by itself", () => {
  const columns = [700, 1, 1_500].map((length) =>
    Array.from({ length }, (_, row) => `Owner ${(row * 7) % 31}`)
  );
  expect(codeColumns(columns)).toEqual(columns.map((column) => codeCells(column)));
  expect(codeColumns(columns, 10).map((coded) => coded?.different.length)).toEqual([
    undefined,
    1,
    undefined,
  ]);
  expect(codeColumns([])).toEqual([]);
});

type Column = Parameters<typeof encodeIds>[0];

const readings = {
  texts: encodeTexts,
  numbers(column: Column) {
    const { values, unreadable } = encodeNumbers(column);
    return { values, unreadable };
  },
  figures(column: Column) {
    const figures = figuresOf(encodeNumbers(column));
    if (figures instanceof Float64Array) return Array.from(figures);
    return Array.from(figures.codes, (code) => figures.different[code]);
  },
  dates(column: Column) {
    const { values, unreadable } = encodeDates(column);
    return { values, unreadable };
  },
  ids(column: Column) {
    const { codes, labels } = encodeIds(column);
    return Array.from(codes, (code) => labels[code]);
  },
  flags(column: Column) {
    try {
      return encodeFlags(column, "filter_array");
    } catch (error) {
      return String(error);
    }
  },
};

test.each(Object.entries(readings))("reads as %s what the list does", (_, read) => {
  fc.assert(fc.property(cells, (list) => expect(read(codeCells(list)!)).toEqual(read(list))));
});

test.each(Object.entries(readings))("reads as %s in a matrix what the list does", (_, read) => {
  fc.assert(
    fc.property(cells, fc.constantFrom(1, 100), (list, times) => {
      // Short columns are not remembered, long ones are; a copy of a remembered one is that one.
      const long = Array.from({ length: times }, () => list).flat();
      const matrix = () => long.map((cell) => [cell]);
      const expected = read(long);
      expect(read(matrix())).toEqual(expected);
      expect(read(matrix())).toEqual(expected);
    })
  );
});

test("reads ids alike whether they are in order or not", () => {
  const ids = ["L-9", "L-10", "L-11", "L-100"];
  const inOrder = encodeIds(ids);
  const mixed = encodeIds(["L-100", "L-9", "L-11", "L-9", ""]);
  expect([...inOrder.codes]).toEqual([1, 2, 3, 4]);
  expect(inOrder.labels).toEqual(["", ...ids]);
  expect([...mixed.codes]).toEqual([1, 2, 3, 2, 0]);
});
