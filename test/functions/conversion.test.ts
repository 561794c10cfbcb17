/** Expected numbers: the worked examples of the functions' definitions. */
import { conversion, rate, reached, stagerates } from "../../src/functions/conversion";
import { error, expectTable, thrownBy } from "../setup/cells";
import { AS_OF, column, leads, stages, where } from "./reference-tables";

describe("CONVERSION", () => {
  const between = (from: string, to: string, ...more: unknown[]): number =>
    conversion(from, to, leads.stage, stages, leads.lastStage, ...(more as []));

  test("is reached(to) / reached(from)", () => {
    expect(between("Qualification", "Discovery")).toBeCloseTo(9 / 12, 12);
    expect(between("Qualification", "Closed Won")).toBeCloseTo(2 / 12, 12);
  });

  test("goes to the next stage unless told otherwise", () => {
    expect(between("Qualification", "")).toBeCloseTo(9 / 12, 12);
    expect(between("Proposal", "")).toBeCloseTo(2 / 5, 12);
  });

  test("is overdue-aware with days of entry", () => {
    expect(between("Qualification", "Discovery", leads.entered, AS_OF)).toBeCloseTo(9 / 11, 12);
    // 9/11 × 0.75 × 1 × 0.5
    expect(between("Qualification", "Closed Won", leads.entered, AS_OF)).toBeCloseTo(
      0.306818182,
      8
    );
  });

  test("complains about stages by name", () => {
    const nowhere = thrownBy(() => between("Nowhere", "Discovery"));
    expect(nowhere).toMatchObject({
      code: "#N/A",
      message: 'from_stage "Nowhere" is not in the stage table.',
    });
    expect(thrownBy(() => between("Closed Won", "Discovery")).code).toBe("#N/A");
    expect(thrownBy(() => between("Meeting", "Discovery"))).toMatchObject({
      code: "#VALUE!",
      message: '"Discovery" does not come after "Meeting" in the stage table.',
    });
    expect(thrownBy(() => between("Meeting", "Closed Lost")).code).toBe("#VALUE!");
  });

  test("has no answer where nobody reached the first stage", () => {
    const nobody = where(() => false);
    const call = (): number =>
      conversion("Meeting", "", leads.stage, stages, leads.lastStage, undefined, null, nobody);
    expect(thrownBy(call).code).toBe("#DIV/0!");
  });
});

describe("RATE", () => {
  test("is moved on / (completed + overdue)", () => {
    expect(rate(50, 70, 30)).toBe(0.5);
    expect(rate(50, 100)).toBe(0.5);
  });

  test("refuses what cannot be", () => {
    expect(thrownBy(() => rate(0, 0)).code).toBe("#DIV/0!");
    expect(thrownBy(() => rate(80, 70, 30)).code).toBe("#NUM!");
    expect(thrownBy(() => rate(1, 2, -1)).code).toBe("#NUM!");
    expect(thrownBy(() => rate("many", 2))).toMatchObject({
      code: "#VALUE!",
      message: 'moved_on "many" is not a number.',
    });
  });
});

describe("STAGERATES", () => {
  const lines = [
    ["Qualification", 9, 10, 1, 1, 0.81818182],
    ["Discovery", 6, 7, 1, 1, 0.75],
    ["Meeting", 5, 5, 0, 1, 1],
    ["Proposal", 2, 3, 1, 1, 0.5],
  ];

  test("counts moved on, completed, overdue and too young leads", () => {
    const table = stagerates(
      leads.stage,
      leads.entered,
      stages,
      leads.lastStage,
      AS_OF,
      undefined,
      0
    );
    expectTable(table, lines);
  });

  test("does not call a lead overdue on its last expected day", () => {
    // L03 entered Discovery 40 days before 2026-06-29, as many as expected.
    const table = stagerates(
      leads.stage,
      leads.entered,
      stages,
      leads.lastStage,
      AS_OF - 1,
      undefined,
      0
    );
    expectTable([table[1]!], [["Discovery", 6, 7, 0, 2, 6 / 7]]);
  });

  test("counts leads of unknown stages apart", () => {
    const odd = leads.stage.map(([stage], row) => [row === 0 ? "Demo" : stage]);
    const table = stagerates(odd, leads.entered, stages, leads.lastStage, AS_OF, undefined, 0);
    expectTable(
      [table[0]!, table[4]!],
      [
        ["Qualification", 9, 10, 1, 0, 0.81818182],
        ["(unknown)", "", "", "", 1, ""],
      ]
    );
  });

  test("has no rate where no lead is through", () => {
    const first = where((row) => row === 0);
    const table = stagerates(leads.stage, leads.entered, stages, undefined, AS_OF, first, 0);
    expectTable([table[0]!], [["Qualification", 0, 0, 0, 1, error("#DIV/0!")]]);
  });
});

describe("REACHED", () => {
  test("counts open, won and lost leads that came as far", () => {
    expectTable(reached(leads.stage, stages, leads.lastStage, undefined, 0), [
      ["Qualification", 7, 2, 3, 12],
      ["Discovery", 5, 2, 2, 9],
      ["Meeting", 3, 2, 1, 6],
      ["Proposal", 2, 2, 1, 5],
    ]);
  });

  test("counts lost leads at the first stage where their last one is not known", () => {
    const table = reached(leads.stage, stages, undefined, undefined, 1);
    expectTable(table.slice(0, 3), [
      ["Stage", "Active", "Won", "Inactive", "Total"],
      ["Qualification", 7, 2, 3, 12],
      ["Discovery", 5, 2, 0, 7],
    ]);
  });

  test("names the row of an unknown last stage", () => {
    const last = leads.lastStage.map(([stage], row) => [row === 9 ? "Proposl" : stage]);
    expect(thrownBy(() => reached(leads.stage, stages, last)).message).toBe(
      'Row 10: last_stages "Proposl" is not in the stage table. Did you mean "Proposal"?'
    );
  });
});
