/** Expected: counted and added row by row, of the rows filtered out beforehand. */
import fc from "fast-check";
import { encodeNumbers, encodeTexts, type Figures } from "../../../src/calc";
import { codeCells } from "../../../src/calc/columns/coded-cells";
import { figuresOf } from "../../../src/calc/columns/numbers";
import { tally, tallyTexts } from "../../../src/calc/columns/tally";

const lead = fc.record({
  stage: fc.constantFrom("New", "Talks", ""),
  owner: fc.constantFrom("Ana", "Bo", "Carl"),
  amount: fc.oneof(fc.integer({ min: -500, max: 500 }), fc.constant("")),
  counts: fc.boolean(),
});
const leadList = fc.array(lead, { minLength: 1, maxLength: 60 });

/** The amounts as a list and as few different ones. */
function amountsOf(leads: readonly { amount: number | "" }[]): Figures[] {
  const cells = leads.map(({ amount }) => amount);
  return [encodeNumbers(cells).values, figuresOf(encodeNumbers(codeCells(cells)!))];
}

const sum = (leads: readonly { amount: number | "" }[]): number =>
  leads.reduce((total, { amount }) => total + Number(amount), 0);

test("leads and amounts by stage and owner, of the rows in scope", () => {
  fc.assert(
    fc.property(leadList, (leads) => {
      const stages = encodeTexts(leads.map(({ stage }) => stage));
      const owners = encodeTexts(leads.map(({ owner }) => owner));
      const scope = Uint8Array.from(leads, ({ counts }) => Number(counts));
      const [count, groups] = [stages.labels.length, owners.labels.length];
      for (const amounts of amountsOf(leads)) {
        const within = { codes: owners.codes, count: groups };
        const result = tally({ codes: stages.codes, count, within, amounts, scope });
        for (let entry = 0; entry < count * groups; entry++) {
          const [stage, owner] = [
            stages.labels[entry % count],
            owners.labels[Math.floor(entry / count)],
          ];
          const these = leads.filter(
            (each) => each.counts && each.stage === stage && each.owner === owner
          );
          expect(result.leads[entry]).toBe(these.length);
          expect(result.values[entry]).toBeCloseTo(sum(these), 9);
        }
      }
    })
  );
});

test("a row with neither a text nor an amount is no lead", () => {
  fc.assert(
    fc.property(leadList, (leads) => {
      const stages = encodeTexts(leads.map(({ stage }) => stage));
      for (const amounts of amountsOf(leads)) {
        const result = tallyTexts(stages, amounts);
        stages.labels.forEach((label, code) => {
          const these = leads.filter(
            ({ stage, amount }) => stage === label && (stage !== "" || Number(amount) !== 0)
          );
          expect(result.leads[code]).toBe(these.length);
          expect(result.values[code]).toBeCloseTo(sum(these), 9);
        });
      }
    })
  );
});

test("the same leads again and again, however many rows that are", () => {
  fc.assert(
    fc.property(leadList, fc.integer({ min: 1, max: 10_000 }), (leads, count) => {
      const rows = Array.from({ length: count }, (_, row) => leads[row % leads.length]!);
      const stages = encodeTexts(rows.map(({ stage }) => stage));
      const owners = encodeTexts(rows.map(({ owner }) => owner));
      const scope = Uint8Array.from(rows, ({ counts }) => Number(counts));
      const within = { codes: owners.codes, count: owners.labels.length };
      for (const amounts of amountsOf(rows)) {
        const columns = { codes: stages.codes, count: stages.labels.length, within };
        const result = tally({ ...columns, amounts, scope });
        const expected = { leads: result.leads.map(() => 0), values: result.values.map(() => 0) };
        rows.forEach(({ counts, amount }, row) => {
          const entry = owners.codes[row]! * columns.count + stages.codes[row]!;
          expected.leads[entry]! += Number(counts);
          expected.values[entry]! += counts ? Number(amount) : 0;
        });
        expect(result).toEqual(expected);
        expect(tally({ ...columns, scope })).toEqual({
          leads: expected.leads,
          values: expected.values.map(() => 0),
        });
      }
    })
  );
});
