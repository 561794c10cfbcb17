import fc from "fast-check";
import { proposeStages, recogniseColumns } from "../../src/leads";
import { buildPlan } from "../../src/report";
import { hasData, readCsv } from "../leads/read-csv";
import { overlaps, readPlan } from "./plan-reader";
import { mapping, referenceInput, serial, stages } from "./reference";

const HEADERS = [...new Set(Object.values(mapping))];

/** Cells as people leave them: blanks, texts in place of numbers, formulas in texts, dates far off. */
const anyCell = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -1_000, max: 100_000 }),
  fc.integer({ min: 45_000, max: 47_000 }),
  fc.constantFrom("=1+1", "n/a", "2026-06-30", " web ", "Total", "'", "1,5")
);
const stageCell = fc.constantFrom(...stages.map(({ stage }) => stage), " closed won ", "");

const anyLeads = fc
  .array(fc.tuple(stageCell, fc.array(anyCell, { minLength: HEADERS.length, maxLength: 11 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((rows) => ({
    name: "Leads",
    headers: HEADERS,
    columns: HEADERS.map((header, index) =>
      rows.map(([stage, cells]) => (header === "Stage" ? stage : (cells[index] ?? "")))
    ),
  }));

it("never shows a number that is none, nor lays anything over anything, whatever the leads", () => {
  fc.assert(
    fc.property(anyLeads, fc.boolean(), (table, live) => {
      const plan = buildPlan({ ...referenceInput, table, mode: live ? "live" : "values" });
      const values = [...readPlan(plan).values.values()];
      expect(values.every((value) => typeof value !== "number" || Number.isFinite(value))).toBe(
        true
      );
      expect(values.some((value) => Object.is(value, -0) || value === undefined)).toBe(false);
      expect(overlaps(plan)).toEqual([]);
    }),
    { numRuns: 60 }
  );
});

function reportOf(file: string, asOf: string) {
  const table = readCsv(file);
  const { mapping, helpers } = recogniseColumns(table);
  const { rows } = proposeStages(table, mapping, helpers);
  const input = { table, mapping, stages: rows, stagesTable: "Stages", asOf: serial(asOf) };
  const plan = buildPlan({ ...input, language: "en", mode: "live" });
  return readPlan(plan);
}

/** Sample exports lie beside the repository on some machines; their figures were counted with a script of its own. */
const describeIf = (file: string, name: string, tests: () => void) => {
  if (hasData(file)) describe(name, tests);
};

const MAVEN = "maven-crm/sales_pipeline.csv";
describeIf(MAVEN, "a hardware seller's opportunities", () => {
  const report = reportOf(MAVEN, "2017-12-31");

  it("were won, lost and left open so many times", () => {
    expect(report.below("Open pipeline", 2)).toBe(2_089);
    expect(report.below("Average won deal", 2)).toBe("4,238 won deals · 10,005,534");
    expect(report.below("Average won deal")).toBeCloseTo(10_005_534 / 4_238, 6);
    expect(report.below("Win rate")).toBeCloseTo(4_238 / 6_711, 9);
    expect(report.below("Win rate", 2)).toBe("61.99–64.30%, n 6711");
    expect(report.below("Sales cycle")).toBeCloseTo(51.78, 2);
  });
});

const SAAS = "saas-pipeline/opportunities.csv";
describeIf(SAAS, "a software seller's opportunities", () => {
  const report = reportOf(SAAS, "2026-06-30");

  it("reached each stage so many times", () => {
    const process = report.tableOf("Sales process").values.map((line) => line[4]);
    expect(process).toEqual([6_000, 4_282, 3_087, 2_323]);
    expect(report.below("Average won deal", 2)).toMatch(/^1,824 won deals · /);
    expect(report.below("Open pipeline")).toBe(28_536_500);
    expect(report.below("Open pipeline", 2)).toBe(416);
  });

  it("were lost most often for their price", () => {
    const { area } = report.tableOf("Losses");
    expect(report.row(area.row, area.column, 4)).toEqual([
      "Price",
      1_166,
      expect.closeTo(1_166 / 3_760, 9),
      60_607_500,
    ]);
    expect(report.row(area.row + area.rows - 1, area.column + 1, 1)).toEqual([3_760]);
  });
});

const PLATFORM = "crm-platform/opportunities.csv";
describeIf(PLATFORM, "opportunities with a probability each", () => {
  it("weigh as their stages do", () => {
    const report = reportOf(PLATFORM, "2025-12-31");
    expect(report.below("Weighted")).toBeCloseTo(15_477_202.8, 2);
    expect(report.below("Open pipeline")).toBeCloseTo(39_312_648.21, 2);
    expect(report.below("Self-check")).toBe("0 · agrees");
  });
});
