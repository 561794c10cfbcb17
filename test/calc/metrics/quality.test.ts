import { checkQuality, encodeDates, encodeNumbers, FINDINGS } from "../../../src/calc";
import { column } from "../../functions/reference-tables";
import { idsOf, stagesOf } from "../leads";

const TODAY = 46203;
const blanks = (count: number): unknown[][] => column(Array(count).fill(""));

const kindsFound = (names: string, amounts: unknown[], dates: Record<string, unknown[]> = {}) => {
  const count = amounts.length;
  const datesOf = (field: string) =>
    encodeDates(dates[field] ? column(dates[field]) : blanks(count));
  return checkQuality({
    ids: idsOf(Array.from({ length: count }, (_, i) => `L${i}`).join(" ")),
    stages: stagesOf(names),
    amounts: encodeNumbers(column(amounts)),
    created: datesOf("created"),
    entered: datesOf("entered"),
    expected: datesOf("expected"),
    closed: datesOf("closed"),
    asOf: TODAY,
  }).map(({ row, kind }) => [row, kind]);
};

test("a won deal needs an amount, a lost one does not", () => {
  const closed = [TODAY, TODAY];
  expect(kindsFound("won lost", ["", ""], { closed })).toEqual([[1, "missingAmount"]]);
});

test("a date that cannot be read is not called missing as well", () => {
  expect(kindsFound("Q won", [1, 1], { expected: ["soon", ""], closed: ["", "then"] })).toEqual([
    [1, "unreadableExpected"],
    [2, "unreadableClosed"],
  ]);
});

test("several findings of a lead keep their order", () => {
  const found = kindsFound("Q", [-5], { created: [TODAY + 2], entered: [TODAY + 1] });
  expect(found.map(([, kind]) => kind)).toEqual([
    "negativeAmount",
    "missingExpected",
    "enteredBeforeCreated",
    "createdInFuture",
    "enteredInFuture",
  ]);
});

test("every finding has a severity", () => {
  expect(new Set(Object.values(FINDINGS))).toEqual(new Set(["error", "warning", "info"]));
});
