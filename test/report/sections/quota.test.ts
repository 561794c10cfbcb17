import { buildPlan, type ReportInput } from "../../../src/report";
import { overlaps, readPlan } from "../plan-reader";
import { mapping, referenceInput, serial } from "../reference";

const withQuotas: ReportInput = {
  ...referenceInput,
  quotas: {
    table: "Quotas",
    cells: [
      ["Cia", 20_000],
      ["Ana", 60_000],
      ["", ""],
      ["Bo", 20_000],
      ["Dan", ""],
    ],
  },
};

function linesOf(input: ReportInput, columns = 8) {
  const sheet = readPlan(buildPlan(input));
  const { area } = sheet.tableOf("Quota");
  return Array.from({ length: area.rows }, (_, line) =>
    sheet.row(area.row + line, area.column, columns)
  );
}

/**
 * Counted by hand in the twelve reference leads: in the second quarter Bo has won 18 000 and Cia 22 000; of the open
 * leads only Ana's L07 (12 000) is expected in it. All 91 days are over.
 */
it("says per representative what is won, what is missing and what may still come", () => {
  expect(linesOf(withQuotas)).toEqual([
    ["Cia", 20_000, 22_000, -2_000, 0, "reached", 1.1, 22_000],
    ["Ana", 60_000, 0, 60_000, 12_000, 0.2, 0, 0],
    ["Bo", 20_000, 18_000, 2_000, 0, 0, 0.9, 18_000],
    ["Total", 100_000, 40_000, 60_000, 12_000, 0.2, 0.4, 40_000],
  ]);
});

it("projects what is won so far to the end of the period", () => {
  // PACE's worked example: 40 000 of 100 000 on 2026-05-31, 61 of 91 days elapsed.
  const total = linesOf({ ...withQuotas, asOf: serial("2026-05-31") }).at(-1)!;
  expect(total.slice(6)).toEqual([0.4, expect.closeTo(59_672.13, 2)]);
});

it.each([
  // L08 and L09 closed in May; no open lead is expected in it.
  ["month", "2026-05-31", 1, 40_000, 0],
  ["quarter", "2026-06-30", 1, 40_000, 12_000],
  // May to July: L05, L06 and L07 are expected.
  ["quarter", "2026-06-30", 2, 40_000, 77_000],
  ["year", "2026-06-30", 1, 40_000, 152_000],
] as const)("takes a quota for the %s of %s, the fiscal year from month %i", (...given) => {
  const [quotaPeriod, day, fiscalStart, won, open] = given;
  const input = { ...withQuotas, goals: { quotaPeriod }, asOf: serial(day), fiscalStart };
  const total = linesOf(input).at(-1)!;
  expect([total[2], total[4]]).toEqual([won, open]);
});

it("counts all open leads where none has an expected close", () => {
  const others = { ...mapping };
  delete (others as { expected?: string }).expected;
  expect(linesOf({ ...withQuotas, mapping: others }).at(-1)![4]).toBe(152_000);
});

it("is narrowed down to a representative, not by other filters", () => {
  const ofBo = linesOf({ ...withQuotas, filter: { owner: "Bo" } }, 3);
  expect(ofBo).toEqual([
    ["Bo", 20_000, 18_000],
    ["Total", 20_000, 18_000],
  ]);
  const web = linesOf({ ...withQuotas, filter: { source: "Web" } }, 3);
  expect(web.at(-1)).toEqual(["Total", 100_000, 40_000]);
});

it("marks the quotas in its chart", () => {
  const plan = buildPlan(withQuotas);
  const chart = plan.charts.find(({ name }) => name === "Quota")!;
  expect(chart.series.map(({ name, marks }) => [name, marks])).toEqual([
    ["Won value", undefined],
    ["Open value", undefined],
    ["Quota", true],
  ]);
  expect(overlaps(plan)).toEqual([]);
});

it("shows the attainment of representatives who are too many for columns", () => {
  const many = Array.from({ length: 40 }, (_, index) => [`Representative ${index}`, 1_000]);
  const cells = [["Bo", 20_000], ...many];
  const plan = buildPlan({ ...withQuotas, quotas: { table: "Quotas", cells } });
  const { type, title, series, area } = plan.charts.find(({ name }) => name === "Quota")!;
  expect([type, title]).toEqual(["BarClustered", "Attainment of quota"]);
  const { values } = series[0]!;
  expect(readPlan(plan).row(values.row, values.column, 1)).toEqual([0.9]);
  expect(area.rows).toBeGreaterThan(40);
});

it("says in one line where quotas are set, or what it lacks", () => {
  const none = "No quotas yet: set them in the pane, under Goals.";
  expect(readPlan(buildPlan(referenceInput)).below("Quota")).toBe(none);
  const other = { ...withQuotas, filter: { owner: "Eva" } };
  expect(readPlan(buildPlan(other)).below("Quota")).toBe(none);
  const bare = { ...withQuotas, mapping: { stage: "Stage", owner: "Owner" } };
  expect(readPlan(buildPlan(bare)).below("Quota")).toBe(
    "Quotas need more columns in the leads: Amount, Closed."
  );
});
