/** Serial numbers as Excel's DATE gives them: 2026-06-30 is 46203, 1900-03-01 is 61, 9999-12-31 is 2958465. */
import fc from "fast-check";
import {
  calendarOf,
  encodeDates,
  firstOfMonth,
  parseDate,
  serialOf,
  todaySerial,
} from "../../../src/calc";
import { column } from "../../functions/reference-tables";

test.each([
  ["2026-06-30", 46203],
  ["2026-6-30", 46203],
  ["2026/06/30", 46203],
  ["2026-06-30T23:15:00.000Z", 46203],
  ["2026-06-30T23:15:00+02:00", 46203],
  ["2026-06-30 6:49:18", 46203],
  ["2026-06-30 06:49:18 UTC", 46203],
  ["30.06.2026", 46203],
  ["30.6.2026 09:15", 46203],
  [" 2026-06-30 ", 46203],
  ["46203", 46203],
  ["46203.75", 46203],
  ["1900-03-01", 61],
  ["9999-12-31", 2958465],
])("%s is day %d", (text, serial) => {
  expect(parseDate(text)).toBe(serial);
});

test.each(["06/30/2026", "2026-02-29", "31.04.2026", "2026-13-01", "June 2026", "", "0", "-5"])(
  "%p is no date",
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  }
);

test("days and calendar agree both ways", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const { year, month, day } = calendarOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
      expect(firstOfMonth(year, month)).toBe(serial - day + 1);
    })
  );
});

test("months run on into other years", () => {
  expect(firstOfMonth(2026, 13)).toBe(serialOf(2027, 1, 1));
  expect(firstOfMonth(2026, 0)).toBe(serialOf(2025, 12, 1));
});

test("today is the day of the local clock", () => {
  expect(todaySerial(new Date(2026, 5, 30, 23, 59))).toBe(46203);
  expect(todaySerial(new Date(2026, 5, 30, 0, 0))).toBe(46203);
});

test("a column drops times, takes 0 for blank and keeps what is no date aside", () => {
  const { values, unreadable } = encodeDates(
    column([46203.99, 0, "", null, "2026-06-30", "2026-06-30", "soon", -3, true])
  );
  expect([...values]).toEqual([46203, NaN, NaN, NaN, 46203, 46203, NaN, NaN, NaN]);
  expect(unreadable.map(({ row }) => row)).toEqual([6, 7, 8]);
});
