/** What the user may choose of a report: rhythm, fiscal year, split, funnel. Figures counted by hand in the leads. */
import { buildPlan, type Plan, type ReportInput } from "../../src/report";
import { leads, mapping, referenceInput, serial } from "./reference";
import { overlaps, readPlan } from "./plan-reader";

const planOf = (options: Partial<ReportInput>) => buildPlan({ ...referenceInput, ...options });
const chartOf = (plan: Plan, name: string) => plan.charts.find((chart) => chart.name === name)!;

/** What a chart draws: its categories, and the figures of its series. */
function drawn(plan: Plan, name: string) {
  const { series } = chartOf(plan, name);
  const { row: readRow } = readPlan(plan);
  const cellsOf = ({ row, column, rows }: { row: number; column: number; rows: number }) =>
    Array.from({ length: rows }, (_, line) => readRow(row + line, column, 1)[0]);
  return {
    categories: cellsOf(series[0]!.categories),
    values: series.map(({ values }) => cellsOf(values)),
  };
}

describe("the rhythm", () => {
  it("of quarters: what was and will be won, and who came", () => {
    const plan = planOf({ period: "quarter" });
    // Open leads by quarter of expected close: L07 is overdue, the others close by September.
    const { values, formula } = readPlan(plan).tableOf("Revenue forecast");
    expect(formula).toContain('Leads[Closed],"quarter",AsOf,4,AsOf,,ReportFilter,0)');
    expect(values.slice(0, 3)).toEqual([
      ["Overdue", 1, 12_000, 8_400, 0, 8_400],
      // L08 and L09 were won in May, in the quarter of the day of the report.
      [serial("2026-04-01"), 0, 0, 0, 40_000, 40_000],
      [serial("2026-07-01"), 6, 140_000, 50_000, 0, 50_000],
    ]);
    const { categories, values: counts } = drawn(plan, "New leads");
    expect(categories.slice(-2)).toEqual([serial("2026-01-01"), serial("2026-04-01")]);
    expect(counts).toEqual([[0, 0, 0, 0, 0, 0, 6, 6]]);
    expect(plan.cells.map(({ value }) => value)).toContain("Quarter from");
  });

  it("of weeks: new leads by week, forecasts by month", () => {
    const plan = planOf({ period: "week" });
    expect(readPlan(plan).tableOf("Revenue forecast").formula).toContain('"month"');
    const { categories, values } = drawn(plan, "New leads");
    expect(categories.at(-1)).toBe(serial("2026-06-29"));
    // L01 came on 10 June, in the week from the 8th; L04 on 25 May, a Monday.
    expect(values[0]![categories.indexOf(serial("2026-06-08"))]).toBe(1);
    expect(values[0]![categories.indexOf(serial("2026-05-25"))]).toBe(1);
  });

  it("of years: the period begins with the fiscal year", () => {
    const plan = planOf({ period: "year", fiscalStart: 5 });
    expect(readPlan(plan).below("Period from")).toBe(serial("2026-05-01"));
    expect(drawn(plan, "New leads").categories.at(-1)).toBe(serial("2026-05-01"));
    // L01 and L03 and L04 came since the first of May.
    expect(drawn(plan, "New leads").values[0]!.slice(-2)).toEqual([9, 3]);
    expect(readPlan(plan).tableOf("Revenue forecast").formula).toContain('"year",AsOf,3,AsOf,5,');
  });

  it("of fiscal quarters", () => {
    const from = (fiscalStart: number) => readPlan(planOf({ fiscalStart })).below("Period from");
    expect([1, 2, 3].map(from)).toEqual(["2026-04-01", "2026-05-01", "2026-06-01"].map(serial));
  });
});

describe("the split", () => {
  const headingsOf = (plan: Plan) => {
    const titles = plan.charts.map(({ title }) => title);
    return titles.filter((title) => /^(Open value|Lost leads): /.test(title));
  };

  it("is by all columns to filter by, unless told otherwise", () => {
    expect(headingsOf(planOf({}))).toEqual([
      "Lost leads: Lost at stage",
      "Open value: Owner",
      "Open value: Source",
    ]);
  });

  it("is by a field", () => {
    const plan = planOf({ splitBy: "owner" });
    expect(headingsOf(plan)).toEqual([
      "Lost leads: Lost at stage",
      "Lost leads: Owner",
      "Open value: Owner",
    ]);
    expect(drawn(plan, "Losses owner")).toEqual({
      categories: ["Ana", "Bo", "Cia"],
      values: [[1, 1, 1]],
    });
    expect(drawn(plan, "Losses lastStage").categories).toEqual([
      "Proposal",
      "Discovery",
      "Qualification",
    ]);
    expect(overlaps(plan)).toEqual([]);
  });

  const regions = leads.columns[0]!.map((_, index) => (index % 2 === 0 ? "North" : "South [S]"));
  const table = {
    ...leads,
    headers: [...leads.headers, "Sales region #1"],
    columns: [...leads.columns, regions],
  };

  it("is by any other column of the table", () => {
    const plan = planOf({ table, splitBy: "Sales region #1" });
    expect(headingsOf(plan)).toEqual([
      "Lost leads: Lost at stage",
      "Lost leads: Sales region #1",
      "Open value: Sales region #1",
    ]);
    const { formula, values } = readPlan(plan).tableOf("Open value: Sales region #1");
    expect(formula).toContain("PIPELINE.BREAKDOWN(Leads[[Sales region '#1]],");
    // L01, L03, L05, L07: 10 + 15 + 25 + 12 thousand; L02, L04, L06: 20 + 30 + 40.
    expect(values.map((line) => [line[0], line.at(-1)])).toEqual([
      ["North", 62_000],
      ["South [S]", 90_000],
      ["Total", 152_000],
    ]);
  });

  it("is as usual where the column is gone", () => {
    expect(headingsOf(planOf({ splitBy: "Region" }))).toEqual(headingsOf(planOf({})));
  });

  it("says so where the column has too many values", () => {
    const many = {
      ...leads,
      columns: leads.columns.map((cells) => Array.from({ length: 4 }, () => cells).flat()),
    };
    const ids = many.columns[0]!.map((id, index) => `${String(id)}-${index}`);
    const columns = [ids, ...many.columns.slice(1)];
    const plan = planOf({ table: { ...many, columns }, splitBy: "ID" });
    expect(String(readPlan(plan).below("Open value: ID"))).toMatch(/^ID has more than 40 /);
  });
});

describe("the funnel", () => {
  it("is centred bars, unless Excel's own is asked for", () => {
    expect(chartOf(planOf({}), "Funnel").native).toBeUndefined();
    const plan = planOf({ funnel: "native" });
    const { row, column, rows, columns } = chartOf(plan, "Funnel").native!.source;
    const lines = Array.from({ length: rows }, (_, line) =>
      readPlan(plan).row(row + line, column, columns)
    );
    expect(lines).toEqual([
      ["Stage", "Reached"],
      ["Qualification", 12],
      ["Discovery", 9],
      ["Meeting", 6],
      ["Proposal", 5],
      ["Won", 2],
    ]);
  });
});

it("all options together lay nothing over anything, in every language", () => {
  for (const language of ["en", "sv", "ro"] as const) {
    const options = {
      period: "week",
      splitBy: "source",
      funnel: "native",
      fiscalStart: 7,
    } as const;
    expect(overlaps(planOf({ ...options, language, mapping }))).toEqual([]);
  }
});
