import fc from "fast-check";
import { FIELD_KINDS, proposeStages, recogniseColumns, type Field } from "../../src/leads";
import { readStageTable } from "../../src/calc/columns/stage-table";
import { tableOf } from "./table-of";

const header = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    "ID",
    "Stage",
    "Status",
    "Fas",
    "Etapă",
    "Amount",
    "Close date",
    "is_won",
    "Datum"
  ),
  fc.constantFrom(
    "Probability",
    "Owner",
    "Ultima etapă",
    "Created",
    "Skapad",
    "Valuta",
    "lost_at_stage"
  )
);
const cell = fc.oneof(
  fc.constantFrom(
    "",
    null,
    "Lead",
    "Offert",
    "Câştigat",
    "Lost",
    "Closed Won",
    "SEK",
    "2026-06-30"
  ),
  fc.constantFrom("#N/A", "1 000 kr", "40 %", "=1+1", "  ", "x".repeat(40_000)),
  fc.boolean(),
  fc.double({ noNaN: true }),
  fc.integer({ min: -10, max: 60_000 }),
  fc.string()
);
const table = fc
  .uniqueArray(header, { maxLength: 8, selector: (text) => text.toLowerCase() })
  .chain((headers) =>
    fc
      .array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
        maxLength: 12,
      })
      .map((rows) => tableOf(headers, rows))
  );

describe("any table whatever", () => {
  it("is recognised: each header for one field, or a date for two", () =>
    fc.assert(
      fc.property(table, (raw) => {
        const { mapping, matches, missing, score } = recogniseColumns(raw);
        const fields = Object.keys(mapping) as Field[];
        expect(raw.headers).toEqual(expect.arrayContaining(Object.values(mapping)));
        expect(matches.map(({ field }) => field).sort()).toEqual([...fields].sort());
        expect(matches.length + missing.length).toBe(Object.keys(FIELD_KINDS).length);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const shared of raw.headers.map((each) => fields.filter((f) => mapping[f] === each))) {
          if (shared.length > 1) expect(shared.sort()).toEqual(["closed", "expected"]);
        }
      })
    ));

  it("has stages proposed that make a stage table", () =>
    fc.assert(
      fc.property(table, (raw) => {
        const { mapping, helpers } = recogniseColumns(raw);
        const { rows } = proposeStages(raw, mapping, helpers);
        if (rows.length === 0) return;
        const read = readStageTable(
          rows.map(({ stage, probability, expectedDays = "", type }) => [
            stage,
            probability,
            expectedDays,
            type,
          ])
        );
        expect(read.stages.map(({ type }) => type)).toEqual(rows.map(({ type }) => type));
      })
    ));
});
