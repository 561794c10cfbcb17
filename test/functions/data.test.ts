/** Expected numbers: the worked examples of the functions' definitions. */
import { check, movement, tobase } from "../../src/functions/data";
import { error, expectTable, thrownBy } from "../setup/cells";
import { after, AS_OF, before, column, date, leads, rates, stages } from "./reference-tables";

type Snapshot = typeof before;

describe("MOVEMENT", () => {
  const between = (first: Snapshot, second: Snapshot, ...more: unknown[]): unknown[][] =>
    movement(
      ...([first.id, first.stage, first.amount, second.id, second.stage, second.amount] as const),
      stages,
      ...(more as [])
    );

  test("explains the difference of two snapshots", () => {
    expectTable(between(before, after), [
      ["Line", "Leads", "Amount"],
      ["Start", 5, 330],
      ["New", 1, 70],
      ["Moved in", 0, 0],
      ["Increased", 2, 30],
      ["Decreased", 1, -15],
      ["Moved out", 0, 0],
      ["Won", 1, -90],
      ["Lost", 1, -50],
      ["Removed", 0, 0],
      ["End", 4, 275],
      ["Check", 0, 0],
    ]);
  });

  test("follows leads in and out of a period", () => {
    const day = (iso: string): number => date(iso);
    const first = {
      id: column(["in", "out", "stays", "gone"]),
      stage: column(Array(4).fill("Meeting")),
      amount: column([10, 20, 40, 80]),
    };
    const second = { ...first, amount: column([11, 22, 40, 80]), stage: first.stage.slice() };
    second.stage[3] = ["Closed Won"];
    const table = between(
      first,
      second,
      column([day("2026-07-15"), day("2026-06-15"), day("2026-06-30"), day("2026-05-01")]),
      column([day("2026-06-01"), day("2026-07-01"), day("2026-06-30"), day("2026-07-04")]),
      day("2026-04-01"),
      day("2026-06-30"),
      0
    );
    expectTable(table, [
      ["Start", 3, 140],
      ["New", 0, 0],
      ["Moved in", 1, 10],
      ["Increased", 2, 3],
      ["Decreased", 0, 0],
      ["Moved out", 1, -22],
      ["Won", 1, -80],
      ["Lost", 0, 0],
      ["Removed", 0, 0],
      ["End", 2, 51],
      ["Check", 0, 0],
    ]);
  });

  test("calls a lead removed that is missing, and new that comes back", () => {
    const reopened = { ...before, stage: column(["Closed Lost", ...Array(4).fill("Meeting")]) };
    const table = between(reopened, {
      id: column(["A", "C", "D", "E"]),
      stage: column(Array(4).fill("Meeting")),
      amount: column([130, 80, 40, 60]),
    });
    expectTable(table.slice(1), [
      ["Start", 4, 230],
      ["New", 1, 100],
      ["Moved in", 0, 0],
      ["Increased", 1, 30],
      ["Decreased", 0, 0],
      ["Moved out", 0, 0],
      ["Won", 0, 0],
      ["Lost", 0, 0],
      ["Removed", 1, -50],
      ["End", 4, 310],
      ["Check", 0, 0],
    ]);
  });

  test("names ids that are there twice or not at all", () => {
    const twice = { ...before, id: column(["A", "B", "A", "D", "E"]) };
    expect(thrownBy(() => between(twice, after))).toMatchObject({
      code: "#VALUE!",
      message: 'Row 3: ids_before "A" is there already in row 1.',
    });
    const missing = { ...before, id: column(["A", "B", "", "D", "E"]) };
    expect(thrownBy(() => between(before, missing)).message).toBe("Row 3: ids_after is missing.");
  });

  test("tells ids apart that differ in case only", () => {
    const cases = { ...before, id: column(["A", "a", "C", "D", "E"]) };
    expectTable([between(cases, cases)[11]!], [["Check", 0, 0]]);
  });
});

describe("CHECK", () => {
  const findings = (changes: Partial<typeof leads> = {}): unknown[][] => {
    const all = { ...leads, ...changes };
    return check(
      ...([all.id, all.stage, all.amount, all.created, all.entered] as const),
      ...([all.expected, all.closed, stages, all.reason, AS_OF, 0] as const)
    );
  };

  const own = [
    [2, "L02", "Over expected days", "info", 47],
    [3, "L03", "Over expected days", "info", 1],
    [6, "L06", "Over expected days", "info", 9],
    [7, "L07", "Expected close in the past", "warning", 46198],
  ];

  test("finds what is wrong with the reference leads", () => {
    expectTable(findings(), own);
  });

  const changed = (cells: unknown[][], row: number, cell: unknown): unknown[][] =>
    cells.map((line, index) => (index === row ? [cell] : line));

  test.each([
    ["id", 0, "", ["Id missing", "error", ""]],
    ["id", 3, "L01", ["Id there already in row", "error", 1]],
    ["stage", 9, "", ["Stage missing", "error", ""]],
    ["stage", 9, "Closed Lots", [null, "error", "Closed Lost"]],
    ["stage", 9, "Demo", ["Stage not in the stage table", "error", "Demo"]],
    ["amount", 0, "ten", ["Amount is not a number", "error", "ten"]],
    ["amount", 0, "", ["Amount missing", "warning", ""]],
    ["amount", 0, 0, ["Amount is zero", "warning", 0]],
    ["amount", 0, -5, ["Amount is negative", "warning", -5]],
    ["created", 8, "06/30/2026", ["Created is not a date", "error", "06/30/2026"]],
    ["expected", 0, "", ["Expected close missing", "warning", ""]],
    ["expected", 0, "soon", ["Expected close is not a date", "error", "soon"]],
    ["entered", 0, 46000, ["Entered before created", "error", 46000]],
    ["created", 8, 46180, ["Closed before created", "error", 46173]],
    ["entered", 0, 46300, ["Entered in the future", "warning", 46300]],
    ["closed", 8, 46300, ["Closed in the future", "warning", 46300]],
    ["closed", 8, "", ["Closed date missing", "warning", ""]],
    ["reason", 9, "", ["Loss reason missing", "warning", ""]],
  ] as const)("finds a wrong %s in row %d: %p", (field, row, cell, expected) => {
    const table = findings({ [field]: changed(leads[field], row, cell) });
    const found = table.filter((line) => line[0] === row + 1);
    const matches = found.filter(
      (line) =>
        (expected[0] === null || line[2] === expected[0]) &&
        line[3] === expected[1] &&
        line[4] === expected[2]
    );
    expect(matches).toHaveLength(1);
  });

  test("does not take the expected close of open leads for their closing day", () => {
    expectTable(findings({ closed: leads.expected }), own);
  });

  test("says so when nothing is wrong, and leaves empty rows out", () => {
    const table = check(
      column(["L01", ""]),
      column(["Qualification", null]),
      column([10, 0]),
      column([46200, 0]),
      column([46200, ""]),
      column([46300, ""]),
      column(["", ""]),
      stages,
      undefined,
      AS_OF
    );
    expectTable(table, [
      ["Row", "Lead", "Finding", "Severity", "Value"],
      ["", "", "No findings", "", ""],
    ]);
  });
});

describe("TOBASE", () => {
  const amounts = column([1000, 11500, 5000, 100]);
  const codes = column(["EUR", "SEK", "RON", "XXX"]);

  test("converts with the rate of each currency", () => {
    expectTable(tobase(amounts, codes, rates), [[1000], [1000.5], [1000], [error("#N/A")]]);
  });

  test("converts to another base", () => {
    expectTable(tobase(amounts, codes, rates, "SEK").slice(0, 2), [[1000 / 0.087], [11500]]);
  });

  test("keeps what cannot be converted in its own row", () => {
    const table = tobase(column(["", "many", "1 000,50"]), [["sek"]], rates);
    expectTable(table, [[""], [error("#VALUE!")], [87.0435]]);
  });

  test("refuses a rate that is none", () => {
    expect(thrownBy(() => tobase(amounts, codes, [["EUR", -1]])).code).toBe("#NUM!");
  });
});
