import { buildPlan, type ReportInput } from "../../../src/report";
import { overlaps, readPlan } from "../plan-reader";
import { mapping, referenceInput, serial } from "../reference";

const withGoals = (goals: Omit<ReportInput["goals"] & object, "quotaPeriod">): ReportInput => ({
  ...referenceInput,
  goals: { ...goals, quotaPeriod: "quarter" },
});

function read(input: ReportInput) {
  const plan = buildPlan(input);
  const sheet = readPlan(plan);
  const { row, column } = plan.cells.find(({ value }) => value === "Revenue goal per year")!;
  const lines = (heading: string, columns: number) => {
    const { area } = sheet.tableOf(heading);
    return Array.from({ length: area.rows }, (_, line) =>
      sheet.row(area.row + line, area.column, columns)
    );
  };
  const plans = plan.spills.filter(({ formula }) => formula.includes("PIPELINE.PLAN"));
  return {
    plan,
    needed: lines("Goal plan", 6),
    plans: plans.map(({ values }) => values),
    revenue: [1, 3].map((offset) => sheet.row(row, column + offset, 1)[0]),
    averageDeal: [1, 3].map((offset) => sheet.row(row + 1, column + offset, 1)[0]),
  };
}

/** The worked example of PIPELINE.GOAL: five deals of 20 000 for 100 000. */
it("says how many leads each stage needs for the goal, and how many it has", () => {
  const { needed, revenue } = read(withGoals({ revenue: 100_000, averageDeal: 20_000 }));
  expect(needed).toEqual([
    ["Qualification", expect.closeTo(9 / 11), expect.closeTo(16.296, 3), 17, 12, 5],
    ["Discovery", 0.75, expect.closeTo(13.333, 3), 14, 9, 5],
    ["Meeting", 1, 10, 10, 6, 4],
    ["Proposal", 0.5, 10, 10, 5, 5],
    ["Won", "–", 5, 5, "–", "–"],
  ]);
  expect(revenue).toEqual([100_000, "As set in the pane."]);
});

/** The worked example of PIPELINE.PLAN. */
it("plans month, quarter and year", () => {
  const { plans } = read(withGoals({ revenue: 1_200_000, averageDeal: 20_000 }));
  const near = (...figures: number[]) => figures.map((each) => expect.closeTo(each, 2));
  expect(plans).toEqual([
    [
      ["Revenue goal", 100_000, 300_000, 1_200_000],
      ["Deals to close", 5, 15, 60],
      ["Prospects needed", 17, 49, 196],
      ["Value into the pipeline", ...near(325_925.93, 977_777.78, 3_911_111.11)],
    ],
  ]);
});

it("proposes what was won in the last twelve months, and says so", () => {
  const { revenue, averageDeal } = read(referenceInput);
  expect(revenue).toEqual([40_000, "Proposed: what was won in the last twelve months."]);
  expect(averageDeal).toEqual([20_000, "Proposed: the average won deal."]);
  // L08 was closed on 2 May 2026, a day too long ago on 2 May 2027; L09 on 31 May.
  expect(read({ ...referenceInput, asOf: serial("2027-05-02") }).revenue[0]).toBe(22_000);
});

it("proposes all that was won where the days of closing are not known", () => {
  const others = { ...mapping };
  delete (others as { closed?: string }).closed;
  const { revenue } = read({ ...referenceInput, mapping: others });
  expect(revenue).toEqual([40_000, "Proposed: all that was won."]);
});

it("counts rates by the stages reached where no dates of entry are known", () => {
  const others = { ...mapping };
  delete (others as { entered?: string }).entered;
  const { needed } = read({ ...withGoals({ revenue: 40_000 }), mapping: others });
  // FUNNEL of the worked examples: 9/12, 6/9, 5/6 and 2/5; so 2 wins need the 12, 9, 6 and 5 leads there are.
  expect(needed.map((line) => line.slice(2))).toEqual([
    [expect.closeTo(12, 9), 12, 12, 0],
    [expect.closeTo(9, 9), 9, 9, 0],
    [expect.closeTo(6, 9), 6, 6, 0],
    [expect.closeTo(5, 9), 5, 5, 0],
    [2, 2, "–", "–"],
  ]);
});

it("lets the goal be changed in its cell, and marks it in the chart", () => {
  const { plan } = read(withGoals({ revenue: 100_000, averageDeal: 20_000 }));
  expect(plan.inputs.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["goal.revenue", "goal.averageDeal"])
  );
  const chart = plan.charts.find(({ name }) => name === "Goal plan")!;
  expect(chart.series.map(({ name, marks }) => [name, marks])).toEqual([
    ["Reached", undefined],
    ["Needed", true],
  ]);
  // The won deals are needed too, but reach no further stage.
  expect(chart.series[0]!.values.rows).toBe(4);
  expect(overlaps(plan)).toEqual([]);
});

it("says in one line what it lacks, and is left out without amounts", () => {
  const table = {
    ...referenceInput.table,
    columns: referenceInput.table.columns.map((cells) => cells.slice(0, 2)),
  };
  const { sheetName, cells } = buildPlan({ ...referenceInput, table });
  expect(sheetName).toBe("Pipeline report");
  expect(cells.some(({ value }) => String(value).startsWith("The goal plan needs"))).toBe(true);
  const bare = buildPlan({ ...referenceInput, mapping: { stage: "Stage" } });
  expect(bare.cells.some(({ value }) => value === "Goal plan")).toBe(false);
});
