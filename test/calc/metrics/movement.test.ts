import { movement, type Snapshot } from "../../../src/calc";
import { dates, idsOf, numbers, stagesOf } from "../leads";

const snapshot = (ids: string, names: string, amounts: number[], close?: number[]): Snapshot => ({
  ids: idsOf(ids),
  stages: stagesOf(names),
  amounts: numbers(...amounts),
  close: close && dates(...close),
});

test("a lead that came and was closed in between is in no line", () => {
  const result = movement(snapshot("A", "Q", [10]), snapshot("A B", "Q won", [10, 99]));
  expect(result.start).toEqual({ leads: 1, amount: 10 });
  expect(result.new.leads + result.won.leads).toBe(0);
});

test("a lead pulled into the period and won in it was never part of the period's pipeline", () => {
  const period = { start: 100, end: 199 };
  const result = movement(
    snapshot("A", "Q", [10], [250]),
    snapshot("A", "won", [12], [150]),
    period
  );
  expect([result.start.leads, result.end.leads, result.check.amount]).toEqual([0, 0, 0]);
});

test("a lead without a day of closing is in no period", () => {
  const period = { start: 100, end: 199 };
  const result = movement(snapshot("A", "Q", [10], [150]), snapshot("A", "Q", [10], [NaN]), period);
  expect(result.movedOut).toEqual({ leads: 1, amount: -10 });
});

test("the check forgives rounding and nothing else", () => {
  const result = movement(
    snapshot("A B C", "Q Q Q", [0.1, 0.2, 0.3]),
    snapshot("A B C", "Q Q Q", [0.4, 0.2, 0.1])
  );
  expect(result.check).toEqual({ leads: 0, amount: 0 });
});
