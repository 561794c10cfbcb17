import { buildPlan, type Plan, type ReportInput } from "../../../src/report";
import { readPlan } from "../plan-reader";
import { mapping, referenceInput, serial } from "../reference";

const linesOf = (plan: Plan, columns: number) => {
  const sheet = readPlan(plan);
  const { area } = sheet.tableOf("Time in stage");
  return Array.from({ length: area.rows }, (_, line) =>
    sheet.row(area.row + line, area.column, columns)
  );
};
const near = (...numbers: number[]) => numbers.map((each) => expect.closeTo(each, 9));

/** The days in stage of the worked examples: 20 and 107, 41 and 15, 25, 29 and 10. */
it("says how long open leads have been in their stage, against its expected days", () => {
  const plan = buildPlan(referenceInput);
  expect(linesOf(plan, 7)).toEqual([
    ["Qualification", 2, ...near(63.5, 63.5, 20 + 0.9 * 87), 60, 1],
    ["Discovery", 2, ...near(28, 28, 15 + 0.9 * 26), 40, 1],
    ["Meeting", 1, ...near(25, 25, 25), 30, 0],
    ["Proposal", 2, ...near(19.5, 19.5, 10 + 0.9 * 19), 20, 1],
  ]);
  const chart = plan.charts.find(({ name }) => name === "Time in stage")!;
  expect(chart.series.map(({ name, marks }) => [name, marks])).toEqual([
    ["Average days", undefined],
    ["Expected days", true],
  ]);
});

it("follows the filter", () => {
  const plan = buildPlan({ ...referenceInput, filter: { owner: "Ana" } });
  expect(linesOf(plan, 3)).toEqual([
    ["Qualification", 2, 63.5],
    ["Discovery", 0, "–"],
    ["Meeting", 0, "–"],
    ["Proposal", 1, 10],
  ]);
});

/** The lead of TIMEINSTAGE's worked example, "Negotiation" being Meeting: 14, 7 + 18 and 14 + 7 days. */
const MOVES = [
  ["Discovery", 0],
  ["Proposal", 14],
  ["Meeting", 28],
  ["Proposal", 35],
  ["Meeting", 42],
  ["Closed Lost", 60],
] as const;
const START = serial("2026-04-01");
const withSnapshots: ReportInput = {
  ...referenceInput,
  snapshots: {
    name: "Snapshots",
    headers: {
      since: "Snapshot",
      id: "Lead",
      stage: "Stage",
      amount: "Amount",
      close: "Close",
      until: "Until",
    },
    columns: {
      since: MOVES.map(([, day]) => START + day),
      id: MOVES.map(() => "A"),
      stage: MOVES.map(([stage]) => stage),
      amount: MOVES.map(() => 1_000),
      close: MOVES.map(() => ""),
      until: MOVES.map((_, index) => (MOVES[index + 1] ? START + MOVES[index + 1]![1] : "")),
    },
  },
};

it("counts completed stays where snapshots show them", () => {
  expect(linesOf(buildPlan(withSnapshots), 9)).toEqual([
    ["Qualification", 0, "–", "–", "–", 0, "–", 60, 1],
    ["Discovery", 1, 14, 14, 14, 0, 28, 40, 1],
    ["Meeting", 1, 25, 25, 25, 0, 50, 30, 0],
    ["Proposal", 1, 21, 21, 21, 0, 42, 20, 1],
  ]);
});

it("leaves out expectations where the stage table has none", () => {
  const stages = referenceInput.stages.map(({ stage, type, probability = 0 }) => ({
    stage,
    type,
    probability,
  }));
  const plan = buildPlan({ ...referenceInput, stages });
  expect(linesOf(plan, 5)[2]).toEqual(["Meeting", 1, 25, 25, 25]);
  expect(plan.charts.find(({ name }) => name === "Time in stage")!.series).toHaveLength(1);
});

it("says in one line what it lacks", () => {
  const without = { ...mapping };
  delete (without as { entered?: string }).entered;
  const report = readPlan(buildPlan({ ...referenceInput, mapping: without }));
  expect(report.below("Time in stage")).toBe(
    "Time in stage needs the columns ID and Entered stage."
  );
  const closed = referenceInput.table.columns.map((cells) => cells.slice(7));
  const table = { ...referenceInput.table, columns: closed };
  expect(readPlan(buildPlan({ ...referenceInput, table })).below("Time in stage")).toBe(
    "No open lead has a day of entry: days in stage need at least one."
  );
});
