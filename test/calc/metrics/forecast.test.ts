import { forecast } from "../../../src/calc";
import { dates, numbers, stagesOf } from "../leads";

const TODAY = 46203;
const starts = Float64Array.of(46204, 46235);

test("what is due on the day asked for is not overdue", () => {
  const { overdue, earlier } = forecast({
    stages: stagesOf("Q Q"),
    amounts: numbers(10, 20),
    expected: dates(TODAY - 1, TODAY),
    starts,
    asOf: TODAY,
  });
  expect([overdue.openValue, earlier?.openValue]).toEqual([10, 20]);
});

test("the first day of a period belongs to it, the first behind it does not", () => {
  const { periods, later } = forecast({
    stages: stagesOf("Q Q Q"),
    amounts: numbers(1, 2, 4),
    expected: dates(46204, 46234, 46235),
    starts,
    asOf: TODAY,
  });
  expect(periods).toEqual([
    { start: 46204, openLeads: 2, openValue: 3, weighted: expect.closeTo(0.3), won: undefined },
  ]);
  expect(later.openValue).toBe(4);
});

test("won deals without a closing day are not lost, unknown stages have a line", () => {
  const result = forecast({
    stages: stagesOf("won won Demo lost"),
    amounts: numbers(5, 7, 11, 13),
    expected: dates(undefined, undefined, 46204, 46204),
    closed: dates(undefined, 46205, undefined, 46205),
    starts,
    asOf: TODAY,
  });
  expect(result.noDate.won).toBe(5);
  expect(result.periods[0]!.won).toBe(7);
  expect(result.unknown).toMatchObject({ openLeads: 1, openValue: 11, weighted: 0 });
  expect(result.total).toEqual({ openLeads: 1, openValue: 11, weighted: 0, won: 12 });
});
