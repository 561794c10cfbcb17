/**
 * Published values: remission of 21 leukaemia patients on 6-MP (Freireich et al., Blood 21, 1963; in R as
 * survival's and MASS's `gehan`), survival and Greenwood standard errors as survfit prints them.
 */
import fc from "fast-check";
import { conversionByDay, type LifeTable } from "../../../src/calc";

const countsOf = (times: readonly number[], length = 40): Float64Array => {
  const counts = new Float64Array(length);
  for (const time of times) counts[time]! += 1;
  return counts;
};

const remission: LifeTable = {
  won: countsOf([6, 6, 6, 7, 10, 13, 16, 22, 23]),
  lost: countsOf([]),
  open: countsOf([6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]),
};

test.each([
  [6, 21, 0.857, 0.0764],
  [7, 17, 0.807, 0.0869],
  [10, 15, 0.753, 0.0963],
  [13, 12, 0.69, 0.1068],
  [16, 11, 0.627, 0.1141],
  [22, 7, 0.538, 0.1282],
  [23, 6, 0.448, 0.1346],
])("by day %d, %d at risk, %d remain, standard error %d", (day, atRisk, remain, standardError) => {
  const answer = conversionByDay(remission, day, 0.95);
  expect(answer.atRisk).toBe(atRisk);
  expect(1 - answer.won).toBeCloseTo(remain, 3);
  // The limits are I^exp(±1.96·se/(I·ln I)): solved for se.
  const scale = Math.log(Math.log(answer.limits!.lower) / Math.log(answer.won));
  const se = (scale * answer.won * -Math.log(answer.won)) / 1.959963984540054;
  expect(se).toBeCloseTo(standardError, 4);
});

const tables = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom("won", "lost", "open")), {
    minLength: 1,
    maxLength: 60,
  })
  .map((leads) => ({
    leads,
    table: Object.fromEntries(
      ["won", "lost", "open"].map((end) => [
        end,
        countsOf(leads.filter(([, own]) => own === end).map(([time]) => time)),
      ])
    ) as unknown as LifeTable,
  }));

test("without open leads it is the plain share", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 30 }), ({ leads, table }, day) => {
      const closed = leads.filter(([, end]) => end !== "open");
      fc.pre(closed.length > 0);
      const answer = conversionByDay({ ...table, open: countsOf([]) }, day, 0.95);
      const wonByThen = closed.filter(([time, end]) => end === "won" && time <= day).length;
      expect(answer.won).toBeCloseTo(wonByThen / closed.length, 10);
    })
  );
});

test("won, lost and still open make one, and neither ever falls", () => {
  fc.assert(
    fc.property(tables, ({ table }) => {
      let before = { won: 0, lost: 0 };
      let stillOpen = 1;
      for (let day = 0; day < 32; day++) {
        const atRisk = conversionByDay(table, day, 0.95).atRisk;
        if (atRisk > 0) stillOpen *= 1 - (table.won[day]! + table.lost[day]!) / atRisk;
        const answer = conversionByDay(table, day, 0.95);
        expect(answer.won + answer.lost + stillOpen).toBeCloseTo(1, 10);
        expect(answer.won).toBeGreaterThanOrEqual(before.won);
        expect(answer.lost).toBeGreaterThanOrEqual(before.lost);
        before = answer;
      }
    })
  );
});

test("limits contain the estimate", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 35 }), ({ table }, day) => {
      const { won, limits } = conversionByDay(table, day, 0.95);
      if (!limits) return;
      expect(limits.lower).toBeLessThanOrEqual(won + 1e-12);
      expect(limits.upper).toBeGreaterThanOrEqual(won - 1e-12);
    })
  );
});
