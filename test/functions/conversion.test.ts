/** Expected numbers: the worked examples of the functions' definitions. */
import {
  bottleneck,
  conversion,
  funnel,
  rate,
  reached,
  stagerates,
} from "../../src/functions/conversion";
import { error, expectTable, thrownBy } from "../setup/cells";
import { AS_OF, column, history, leads, stages, where } from "./reference-tables";

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
      'Row 10: last stage "Proposl" is not in the stage table. Did you mean "Proposal"?'
    );
  });
});

describe("FUNNEL", () => {
  const byMethod = (method?: string): unknown[][] =>
    funnel(history.lead, history.stage, stages, method, undefined, undefined, 0);
  const columnOf = (table: unknown[][], index: number): unknown[] => table.map((row) => row[index]);

  test.each([
    ["strict", [4, 3, 2, 1, 1], [0.75, 2 / 3, 0.5, 1], 0.25],
    ["any", [4, 4, 3, 3, 2], [1, 0.75, 1, 2 / 3], 0.5],
    ["reached", [5, 4, 4, 3, 2], [0.8, 1, 0.75, 2 / 3], 0.4],
    ["direct", [4, 4, 3, 3, 2], [0.75, 0.75, 2 / 3, 2 / 3], 0.25],
  ])("%s", (method, counts, rates, cumulative) => {
    const table = byMethod(method);
    expect(columnOf(table, 0)).toEqual([
      ...["Qualification", "Discovery", "Meeting", "Proposal", "Closed Won"],
    ]);
    expect(columnOf(table, 1)).toEqual(counts);
    expectTable([columnOf(table, 2)], [[...rates, ""]]);
    expectTable([[table[4]![3]]], [[cumulative]]);
  });

  test('reads "reached" unless told otherwise', () => {
    expect(byMethod()).toEqual(byMethod("reached"));
  });

  test("orders rows by day", () => {
    const rows = history.lead.map((_, row) => row);
    const shuffled = [...rows].sort((a, b) => ((a * 7) % 18) - ((b * 7) % 18));
    const pick = (cells: unknown[][]): unknown[][] => shuffled.map((row) => cells[row]!);
    const table = funnel(
      pick(history.lead),
      pick(history.stage),
      stages,
      "strict",
      pick(history.entered),
      undefined,
      0
    );
    expect(table).toEqual(byMethod("strict"));
  });

  test("counts leads with a row of an unknown stage apart", () => {
    const odd = history.stage.map(([stage], row) => [row === 16 ? "Demo" : stage]);
    const table = funnel(history.lead, odd, stages, "any", undefined, undefined, 1);
    expect(table[0]).toEqual(["Stage", "Leads", "Next-stage rate", "Cumulative rate"]);
    expectTable(
      [table[1]!, table[6]!],
      [
        ["Qualification", 3, 4 / 3, 1],
        ["(unknown)", 1, "", ""],
      ]
    );
  });

  test("repeats an unknown method", () => {
    expect(thrownBy(() => byMethod("lenient"))).toMatchObject({
      code: "#VALUE!",
      message: 'method "lenient" is not one of reached, any, strict, direct.',
    });
  });
});

describe("BOTTLENECK", () => {
  const names = column(["Qualification", "Discovery", "Meeting", "Proposal"]);
  const diagnose = (benchmarks: unknown[], limit?: number): unknown[][] =>
    bottleneck(
      names,
      column([9, 6, 5, 2]),
      column([10, 7, 5, 3]),
      column([1, 1, 0, 1]),
      column(benchmarks),
      limit,
      0
    );

  test("tells stalled stages from strict ones", () => {
    expectTable(diagnose([0.9, 0.7, 0.8, 0.6], 0.2), [
      ["Qualification", 0.81818182, 0.9, -0.08181818, 0.09090909, "Too strict (few leads)", null],
      ["Discovery", 0.75, 0.7, 0.05, 0.125, "OK (few leads)", null],
      ["Meeting", 1, 0.8, 0.2, 0, "OK (few leads)", null],
      ["Proposal", 0.5, 0.6, -0.1, 0.25, "Stalled (few leads)", null],
    ]);
  });

  test("moves the limit", () => {
    expect(diagnose([0.9, 0.7, 0.8, 0.6], 0.3)[3]![5]).toBe("Too strict (few leads)");
    expect(diagnose([0.9, 0.7, 0.8, 0.6])[3]![5]).toBe("Stalled (few leads)");
  });

  test("is sure with many leads", () => {
    const table = bottleneck([["Proposal"]], [[300]], [[900]], [[100]], [[0.5]], null, 0);
    expectTable(table, [["Proposal", 0.3, 0.5, -0.2, 0.1, "Too strict", null]]);
  });

  test("compares nothing where a benchmark or a lead is missing", () => {
    expectTable(
      [diagnose(["", 0.7, 0.8, 0.6])[0]!],
      [["Qualification", 0.81818182, "", "", 0.09090909, "", ""]]
    );
    const empty = bottleneck([["Proposal"]], [[0]], [[0]], [[0]], [[0.5]], null, 0);
    const none = error("#DIV/0!");
    expectTable(empty, [["Proposal", none, 0.5, "", none, "", ""]]);
  });

  test("refuses counts that cannot be", () => {
    const call = (): unknown => bottleneck([["Proposal"]], [[4]], [[3]], [[0]], [[0.5]]);
    expect(thrownBy(call).code).toBe("#NUM!");
  });
});
