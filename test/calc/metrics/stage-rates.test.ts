import { overdueAwareRate, stageRates } from "../../../src/calc";
import { dates, stagesOf } from "../leads";

const TODAY = 46203;

test("as many days as expected is not overdue, one more is", () => {
  // Meeting: 30 days expected.
  const { lines } = stageRates({
    stages: stagesOf("M M M"),
    entered: dates(TODAY - 30, TODAY - 31, TODAY + 5),
    asOf: TODAY,
  });
  expect(lines[2]).toMatchObject({ overdue: 1, tooYoung: 2, rate: 0 });
});

test("every lead is in one place: moved on, lost, overdue or too young", () => {
  const names = "Q D M P won won lost lost Demo";
  const { lines, unknown } = stageRates({
    stages: stagesOf(names),
    lastStages: stagesOf("- - - - - - D - -"),
    entered: dates(...Array<number>(9).fill(TODAY - 35)),
    asOf: TODAY,
  });
  const [first] = lines;
  expect(first!.completed + first!.overdue + first!.tooYoung + unknown).toBe(9);
  lines.slice(1).forEach((line, index) => {
    expect(line.completed + line.overdue + line.tooYoung).toBe(lines[index]!.movedOn);
  });
});

test("an open lead that moved back counts in the furthest stage it reached", () => {
  const { lines } = stageRates({
    stages: stagesOf("Q"),
    lastStages: stagesOf("M"),
    entered: dates(TODAY - 31),
    asOf: TODAY,
  });
  expect(lines.map(({ movedOn }) => movedOn)).toEqual([1, 1, 0, 0]);
  expect(lines[2]).toMatchObject({ overdue: 1 });
});

test("the rate of counts", () => {
  expect(overdueAwareRate(50, 70, 30)).toBe(0.5);
  expect(overdueAwareRate(0, 0, 0)).toBeUndefined();
});
