/** New leads by source, counted by hand in the worked example: what came in a quarter, and what became of all. */
import { buildPlan, type Plan, type ReportInput } from "../../../src/report";
import { overlaps, readPlan } from "../plan-reader";
import { mapping, referenceInput, serial } from "../reference";

const planOf = (options: Partial<ReportInput> = {}) => buildPlan({ ...referenceInput, ...options });

function linesOf(plan: Plan, heading = "New leads by source", columns = 9) {
  const sheet = readPlan(plan);
  const { area } = sheet.tableOf(heading);
  return Array.from({ length: area.rows }, (_, line) =>
    sheet.row(area.row + line, area.column, columns)
  );
}
const rate = (share: number) => expect.closeTo(share, 9);

it("counts the leads created in the quarter of the day of the report", () => {
  // L01, L03, L05, L07 and L09 came by Web: 10 + 15 + 25 + 12 + 22 thousand; L04 by Event: 30.
  expect(linesOf(planOf())).toEqual([
    ["Web", 5, rate(5 / 6), 2, 1, 0.5, "few", 84_000, 22_000],
    ["Referral", 0, 0, 1, 1, 1, "few", 0, 18_000],
    ["Event", 1, rate(1 / 6), 2, 0, 0, "few", 30_000, 0],
    ["Total", 6, 1, 5, 2, 0.4, "few", 114_000, 40_000],
  ]);
});

it("says which days are meant, and follows the cells in which they are chosen", () => {
  const plan = planOf();
  const { row } = plan.cells.find(({ value }) => value === "New from")!;
  expect(readPlan(plan).row(row, 1, 4)).toEqual([
    "New from",
    serial("2026-04-01"),
    "to",
    serial("2026-06-30"),
  ]);
  expect(plan.names).toContainEqual({
    name: "NewLeads",
    formula: "=(Leads[Created]>=PeriodFrom)*(Leads[Created]<AsOf+1)",
  });
});

it("counts those of another period: of the first quarter 3 by Referral, 2 by Event, 1 by Web", () => {
  const plan = planOf({ periodFrom: serial("2026-01-01"), asOf: serial("2026-03-31") });
  expect(linesOf(plan, undefined, 2)).toEqual([
    ["Web", 1],
    ["Referral", 3],
    ["Event", 2],
    ["Total", 6],
  ]);
});

it("counts the last day of the period, whatever its hour", () => {
  const plan = planOf({ periodFrom: serial("2026-06-10"), asOf: serial("2026-06-10") });
  expect(linesOf(plan, undefined, 2)[0]).toEqual(["Web", 1]);
});

it("follows the filter", () => {
  // Ana's new leads are L01 and L07.
  expect(linesOf(planOf({ filter: { owner: "Ana" } }), undefined, 3)).toEqual([
    ["Web", 2, 1],
    ["Referral", 0, 0],
    ["Event", 0, 0],
    ["Total", 2, 1],
  ]);
});

it("has no share where nothing came in the period, and says that there is nothing to draw", () => {
  const plan = planOf({ asOf: serial("2027-06-30") });
  expect(linesOf(plan, undefined, 3).at(-1)).toEqual(["Total", 0, "–"]);
  expect(plan.cells.map(({ value }) => value)).toContain(
    "Nothing to draw yet: New leads by source."
  );
  expect(plan.charts.map(({ name }) => name)).toContain("Won by source");
});

it("counts all leads where it is not known when they were created", () => {
  const undated = { ...mapping };
  delete (undated as { created?: string }).created;
  const plan = planOf({ mapping: undated });
  expect(linesOf(plan, "Leads by source", 3)).toEqual([
    ["Web", 6, 0.5],
    ["Referral", 3, 0.25],
    ["Event", 3, 0.25],
    ["Total", 12, 1],
  ]);
  expect(plan.cells.map(({ value }) => value)).not.toContain("New from");
});

it("lays nothing over anything, in every language", () => {
  for (const language of ["en", "sv", "ro"] as const) {
    expect(overlaps(planOf({ language }))).toEqual([]);
  }
});
