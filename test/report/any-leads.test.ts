import fc from "fast-check";
import { buildPlan } from "../../src/report";
import { mapping, referenceInput, stages } from "./reference";
import { overlaps, readPlan } from "./plan-reader";

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
