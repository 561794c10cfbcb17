import fc from "fast-check";
import { timeInStage } from "../../../src/calc";
import { dates, idsOf, stagesOf } from "../leads";

const inQualification = (ids: string, names: string, ...days: (number | undefined)[]) =>
  timeInStage({
    ids: idsOf(ids),
    stages: stagesOf(names),
    entered: dates(...days),
    asOf: 46203,
  }).lines[0];

test("a stay of no days is a stay", () => {
  expect(inQualification("x x", "Q D", 46000, 46000)).toMatchObject({ leads: 1, average: 0 });
});

test("a second row of the same stage does not end the stay", () => {
  expect(inQualification("x x x", "Q Q D", 46000, 46005, 46012)).toMatchObject({ average: 12 });
});

test("an unknown stage ends the stay and is counted", () => {
  const { lines, unknown } = timeInStage({
    ids: idsOf("x x"),
    stages: stagesOf("Q Demo"),
    entered: dates(46000, 46008),
    asOf: 46203,
  });
  expect(lines[0]).toMatchObject({ leads: 1, average: 8, stillOpen: 0 });
  expect(unknown).toBe(1);
});

test("rows of several leads may be mixed", () => {
  expect(inQualification("x y x y", "Q Q D D", 46000, 46001, 46010, 46021)).toMatchObject({
    ...{ leads: 2, average: 15, median: 15, percentile90: 19, expectedDays: 30 },
  });
});

test("a closing day before the stay leaves it without a length, and not open", () => {
  const { lines } = timeInStage({
    ids: idsOf("x"),
    stages: stagesOf("Q"),
    entered: dates(46000),
    closed: dates(45990),
    asOf: 46203,
  });
  expect(lines[0]).toMatchObject({ leads: 0, average: undefined, stillOpen: 0 });
});

test("rows without a day are left out", () => {
  expect(inQualification("x x", "Q D", undefined, 46000)).toMatchObject({ leads: 0, stillOpen: 0 });
});

/** Another lead that was in no open stage makes the same leads a history of several rows a lead. */
test("one row a lead is counted as any history", () => {
  const day = fc.option(fc.integer({ min: 46_190, max: 46_210 }), { nil: undefined });
  const lead = fc.tuple(fc.constantFrom("Q", "D", "won", "Demo"), day, day);
  fc.assert(
    fc.property(fc.array(lead, { minLength: 1, maxLength: 20 }), (leads) => {
      const of = (extra: typeof leads) => {
        const rows = [...leads, ...extra];
        return timeInStage({
          ids: idsOf(rows.map((_, row) => `L${Math.min(row, leads.length)}`).join(" ")),
          stages: stagesOf(rows.map(([stage]) => stage).join(" ")),
          entered: dates(...rows.map(([, entered]) => entered)),
          closed: dates(...rows.map(([, , closed]) => closed)),
          asOf: 46_203,
        });
      };
      const none: (typeof leads)[number] = ["won", 46_000, 46_000];
      expect(of([])).toEqual(of([none, none]));
    })
  );
});
