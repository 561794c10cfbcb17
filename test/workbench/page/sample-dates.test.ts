import { movedTo, serialOfDay } from "../../../src/workbench/page/sample-dates";

const sample = {
  headers: ["Lead", "Amount", "Created"],
  rows: [
    ["L-1", 46203, 46203],
    ["L-2", null, null],
  ],
  formats: [undefined, undefined, "yyyy-mm-dd"],
};

// Excel's own: DATE(2026,6,30) is 46203 and DATE(2026,7,1) is 46204.
test("a day is Excel's serial number of it", () => {
  expect(serialOfDay(new Date(2026, 5, 30))).toBe(46203);
  expect(serialOfDay(new Date(2026, 6, 1, 23, 59))).toBe(46204);
});

test("dates move by the days since the sample was made, other cells do not", () => {
  expect(movedTo(new Date(2026, 6, 10), sample).rows).toEqual([
    ["L-1", 46203, 46213],
    ["L-2", null, null],
  ]);
});
