import { proposeFixes, type Change } from "../../../src/leads/fixes";
import type { Field, RawTable, StageRow } from "../../../src/leads";

const STAGES: readonly StageRow[] = [
  { stage: "Qualification", type: "open" },
  { stage: "Proposal", type: "open" },
  { stage: "Phase 1", type: "open" },
  { stage: "MQL", type: "open" },
  { stage: "Möte", type: "open" },
  { stage: "Closed Won", type: "won" },
];

/** The changes proposed for a column of these cells, by kind, each as [before, after, …rows]. */
async function changes(field: Field, cells: readonly unknown[]) {
  const table: RawTable = { name: "Leads", headers: ["Other", "It"], columns: [[], cells] };
  const fixes = await proposeFixes(table, { [field]: "It" }, STAGES);
  expect(fixes.every((fix) => fix.header === "It" && fix.field === field)).toBe(true);
  const list = ({ before, after, rows }: Change) => [before, after, ...rows];
  const byKind: Record<string, unknown[]> = Object.fromEntries(
    fixes.map((fix) => [fix.kind, fix.changes.map(list)])
  );
  return byKind;
}

describe("blanks", () => {
  it("go at the ends, and where they are double", async () => {
    expect(await changes("owner", [" Ana", "Bo", "Ana  Pop\u00a0", "", 7, " Ana"])).toEqual({
      blanks: [
        [" Ana", "Ana", 0, 5],
        ["Ana  Pop\u00a0", "Ana Pop", 2],
      ],
    });
  });

  it("stay where there is nothing else", async () => {
    expect(await changes("owner", ["  ", ""])).toEqual({});
  });
});

describe("stages", () => {
  it("get the spelling of the stage table", async () => {
    expect(
      await changes("stage", [
        "Propsal",
        "PROPOSAL",
        " Proposal ",
        "Proposal",
        "Qualificaton",
        "Propsal",
      ])
    ).toEqual({
      stage: [
        ["Propsal", "Proposal", 0, 5],
        ["PROPOSAL", "Proposal", 1],
        ["Qualificaton", "Qualification", 4],
      ],
      blanks: [[" Proposal ", "Proposal", 2]],
    });
  });

  it.each([
    ["another stage of known processes, however near", "SQL"],
    ["the name of a real stage", "Meeting"],
    ["another number", "Phase 2"],
    ["a short name with another letter", "Mot"],
    ["anything else", "Waiting for Godot"],
  ])("stay when they are %s", async (_, stage) => {
    expect(await changes("stage", [stage])).toEqual({});
  });

  it("stay when two stages are equally near", async () => {
    const table = { name: "Leads", headers: ["S"], columns: [["Stageq"]] };
    const near = ["Stagea", "Stageb"].map((stage) => ({ stage, type: "open" as const }));
    expect(await proposeFixes(table, { stage: "S" }, near)).toEqual([]);
    expect(await proposeFixes(table, { stage: "S" }, near.slice(1))).toHaveLength(1);
  });
});

describe("numbers", () => {
  it("become numbers where the text has one reading", async () => {
    expect(await changes("amount", ["30000", "1 234,50", "(12)", 7, "12.500.000"])).toEqual({
      number: [
        ["30000", 30_000, 0],
        ["1 234,50", 1234.5, 1],
        ["(12)", -12, 2],
        ["12.500.000", 12_500_000, 4],
      ],
    });
    expect(await changes("probability", ["40 %"])).toEqual({ number: [["40 %", 0.4, 0]] });
  });

  it("with two readings follow the rest of the column, or stay", async () => {
    expect(await changes("amount", ["1,234"])).toEqual({});
    expect(await changes("amount", ["1,234", "0,5"])).toEqual({
      number: [
        ["1,234", 1.234, 0],
        ["0,5", 0.5, 1],
      ],
    });
    expect(await changes("amount", ["1,234", "0.5"])).toEqual({
      number: [
        ["1,234", 1234, 0],
        ["0.5", 0.5, 1],
      ],
    });
    expect((await changes("amount", ["1,234", "0.5", "0,5"])).number).toHaveLength(2);
  });

  it.each(["12 kr", "€ 12", "007", "ask Bo", "12 + 5", "#N/A"])("%p stays", async (text) => {
    expect(await changes("amount", [text])).toEqual({});
  });
});

describe("dates", () => {
  // Serial numbers as Excel gives them: 46203 is 2026-06-30, 46085 is 2026-03-04, 46115 is 2026-04-03.
  it("become dates where the text has one reading", async () => {
    expect(
      await changes("created", [
        "2026-06-30",
        "30.06.2026",
        "6/30/2026",
        46_203,
        "2026-06-30 18:00",
      ])
    ).toEqual({
      date: [
        ["2026-06-30", 46_203, 0],
        ["30.06.2026", 46_203, 1],
        ["6/30/2026", 46_203, 2],
        ["2026-06-30 18:00", 46_203.75, 4],
      ],
    });
  });

  it("with two readings follow the rest of the column, or stay", async () => {
    expect((await changes("closed", ["03/04/2026", "30.06.2026"])).date).toEqual([
      ["30.06.2026", 46_203, 1],
    ]);
    expect((await changes("closed", ["03/04/2026", "30/06/2026"])).date).toEqual([
      ["03/04/2026", 46_115, 0],
      ["30/06/2026", 46_203, 1],
    ]);
    expect((await changes("closed", ["03/04/2026", "06/30/2026"])).date).toEqual([
      ["03/04/2026", 46_085, 0],
      ["06/30/2026", 46_203, 1],
    ]);
    expect((await changes("closed", ["03/04/2026", "06/30/2026", "30/06/2026"])).date).toHaveLength(
      2
    );
  });

  it.each(["2026-02-30", "next week", "46203", "June 2026"])("%p stays", async (text) => {
    expect(await changes("created", [text])).toEqual({});
  });
});

it("corrects a column that serves two fields once", async () => {
  const table = { name: "Leads", headers: ["Close"], columns: [["2026-06-30"]] };
  expect(await proposeFixes(table, { expected: "Close", closed: "Close" }, STAGES)).toHaveLength(1);
});

it("proposes nothing for columns that are not mapped", async () => {
  const table = { name: "Leads", headers: ["Note"], columns: [["  call  "]] };
  expect(await proposeFixes(table, { owner: "Gone" }, STAGES)).toEqual([]);
});
