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

/** As above, and two of the leads: L10, whose closing the history leaves to the leads, and L03, still in its stage. */
const CHANGES = [
  ...MOVES.map(([stage, day]) => ["A", stage, START + day] as const),
  ["L10", "Qualification", serial("2026-01-15")],
  ["L10", "Proposal", serial("2026-03-01")],
  ["L03", "Qualification", serial("2026-05-01")],
  ["L03", "Discovery", serial("2026-05-20")],
  ["", "Discovery", serial("2026-05-20")],
] as const;
const withHistory: ReportInput = {
  ...withSnapshots,
  history: {
    name: "Changes",
    headers: { lead: "Lead", stage: "To stage", date: "Changed" },
    columns: {
      lead: CHANGES.map(([lead]) => lead),
      stage: CHANGES.map(([, stage]) => stage),
      date: CHANGES.map(([, , date]) => date),
    },
  },
};

describe("with a stage history", () => {
  // L10: 45 days to 1 March, 45 more to its closing on 15 April. L03: 19 days, and in Discovery to this day.
  it("counts completed stays by it, to the closing day of the leads where it has none", () => {
    const plan = buildPlan(withHistory);
    expect(linesOf(plan, 9)).toEqual([
      ["Qualification", 2, 32, 32, ...near(19 + 0.9 * 26), 0, 64, 60, 1],
      ["Discovery", 1, 14, 14, 14, 1, 28, 40, 1],
      ["Meeting", 1, 25, 25, 25, 0, 50, 30, 0],
      ["Proposal", 2, 33, 33, ...near(21 + 0.9 * 24), 0, 66, 20, 1],
    ]);
    expect(String(readPlan(plan).below("Time in stage"))).toContain("from the stage history");
  });

  it("follows the filter, by what the leads are now", () => {
    const plan = buildPlan({ ...withHistory, filter: { owner: "Ana" } });
    expect(linesOf(plan, 9)).toEqual([
      ["Qualification", 1, 45, 45, 45, 0, 90, 60, 1],
      ["Discovery", 0, "–", "–", "–", 0, "–", 40, 0],
      ["Meeting", 0, "–", "–", "–", 0, "–", 30, 0],
      ["Proposal", 1, 45, 45, 45, 0, 90, 20, 0],
    ]);
  });

  it("asks the table itself", () => {
    const plan = buildPlan(withHistory);
    expect(readPlan(plan).tableOf("Time in stage").formula).toContain(
      "PIPELINE.TIMEINSTAGE(HistoryLeads,Changes[To stage],Changes[Changed],Stages,HistoryClosed,AsOf,,,0)"
    );
    expect(plan.names.find(({ name }) => name === "HistoryClosed")?.formula).toBe(
      '=LET(day,XLOOKUP(Changes[Lead],Leads[ID],Leads[Closed],""),IF(day>0,day,""))'
    );
    expect(plan.names.find(({ name }) => name === "HistoryFilter")?.formula).toMatch(
      /=IF\(\{sheet\}!\$[A-Z]+\$4&\{sheet\}!\$[A-Z]+\$4="",1,XLOOKUP\(Changes\[Lead\],Leads\[ID\],ReportFilter\*1,0\)\)/
    );
  });

  it("needs no day of entry among the leads", () => {
    const undated = { ...mapping };
    delete (undated as { entered?: string }).entered;
    const plan = buildPlan({ ...withHistory, mapping: undated });
    expect(linesOf(plan, 9)[0]).toEqual([
      ...["Qualification", 2, 32, 32, expect.closeTo(42.4, 9), 0, 64, 60],
      "",
    ]);
  });

  it("goes by the snapshots where the history has no completed stay", () => {
    const columns = { lead: ["L03"], stage: ["Discovery"], date: [START] };
    const plan = buildPlan({ ...withHistory, history: { ...withHistory.history!, columns } });
    expect(linesOf(plan, 3)[3]).toEqual(["Proposal", 1, 21]);
    expect(String(readPlan(plan).below("Time in stage"))).toContain("from the snapshots");
  });
});

it("follows the filter in snapshots, too", () => {
  const columns = { ...withSnapshots.snapshots!.columns, id: MOVES.map(() => "L10") };
  const snapshots = { ...withSnapshots.snapshots!, columns };
  const linesFor = (owner: string) =>
    linesOf(buildPlan({ ...withSnapshots, snapshots, filter: { owner } }), 3);
  expect(linesFor("Ana")[3]).toEqual(["Proposal", 1, 21]);
  // None of Bo's leads is in the snapshots: what is left is how long his open ones have been where they are.
  expect(linesFor("Bo")[1]).toEqual(["Discovery", 2, 28]);
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
