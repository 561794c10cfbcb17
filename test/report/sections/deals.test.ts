/**
 * Deals to work on. Weighted values and days over by hand from the worked examples; scores by a script of its own that
 * follows the definition: shares within won and lost deals, 0.1 added to every number of leads.
 */
import { buildPlan, type Plan, type ReportInput } from "../../../src/report";
import { overlaps, readPlan } from "../plan-reader";
import { leads, mapping, referenceInput } from "../reference";

const planOf = (options: Partial<ReportInput> = {}) =>
  buildPlan({ ...referenceInput, sections: ["deals"], ...options });

const TOP = "Open deals with the highest weighted value";
const STALLED = "Deals longest over the expected days of their stage";
/** Where the sentences stand. */
const REASONS = 11;

/** The lines of the list below a subheading: so many columns, and the sentence. */
function listOf(plan: Plan, heading: string, columns: number) {
  const sheet = readPlan(plan);
  const { row, column } = plan.cells.find(({ value }) => value === heading)!;
  const lines: unknown[][] = [];
  // The header is in the row between; the list ends with its first blank line.
  for (let line = row + 2; sheet.row(line, column, 1)[0] !== ""; line++) {
    lines.push([...sheet.row(line, column, columns), sheet.row(line, REASONS, 1)[0]]);
  }
  return lines;
}

/** Everyone twice: ten deals are closed. */
const twice = {
  ...leads,
  columns: leads.columns.map((cells) => [...cells, ...cells]),
};

describe("the open deals that weigh most", () => {
  it("are ranked by amount × probability, each with what to do", () => {
    const lines = listOf(planOf(), TOP, 7);
    expect(lines.map((line) => [line[0], line[1], line[3], line[4], line[5], line[6]])).toEqual([
      ["L06", 6, "Proposal", 40_000, 28_000, 9],
      ["L05", 5, "Meeting", 25_000, 10_000, 0],
      ["L07", 7, "Proposal", 12_000, 8_400, 0],
      ["L04", 4, "Discovery", 30_000, 6_000, 0],
      ["L03", 3, "Discovery", 15_000, 3_000, 1],
      ["L02", 2, "Qualification", 20_000, 2_000, 47],
      ["L01", 1, "Qualification", 10_000, 1_000, 0],
    ]);
    expect(lines.map((line) => line.at(-1))).toEqual([
      "It is 9 days over the expected time in its stage: follow up now. It is expected to close in 15 days: clear what is still in the way.",
      "It is on time: keep it moving.",
      "Its expected close passed 5 days ago: agree on a new date, or close it.",
      "It is on time: keep it moving.",
      "It is 1 day over the expected time in its stage: follow up now.",
      "It is 47 days over the expected time in its stage: follow up now.",
      "It is on time: keep it moving.",
    ]);
  });

  it("are ten at most, ties in the order of their rows", () => {
    const lines = listOf(planOf({ table: twice }), TOP, 2);
    expect(lines.map(([, row]) => row)).toEqual([6, 18, 5, 17, 7, 19, 4, 16, 3, 15]);
  });

  it("have a score once ten deals are closed", () => {
    const lines = listOf(planOf({ table: twice }), TOP, 7);
    expect(lines.map((line) => line[6]).filter((_, line) => line % 2 === 0)).toEqual(
      [0.968, 0.5906, 0.0643, 0.034, 0.5906].map((score) => expect.closeTo(score, 4))
    );
    const headers = planOf().cells.map(({ value }) => value);
    expect(headers).not.toContain("Score");
    // 4 of 10 closed deals were won.
    const [first, , , , , , , last] = lines.map((line) => String(line.at(-1)));
    expect(first).toMatch(/ Deals like it are won more often than others: 97% against 40%\.$/);
    expect(last).toMatch(/^Deals like it are won less often than others: 3% against 40%\.$/);
  });

  it("are not called on time where no time is known", () => {
    const { entered, expected, ...without } = mapping;
    expect([entered, expected]).toEqual(["Entered", "Expected"]);
    const [first] = listOf(planOf({ mapping: without }), TOP, 1);
    expect(first).toEqual(["L06", "–"]);
  });

  it("are asked once, by names", () => {
    const plan = planOf({ table: twice });
    const formulas = plan.spills.map(({ formula }) => formula);
    const asked = formulas.filter((formula) => /SCORE|STALLED/.test(formula));
    expect(asked).toHaveLength(3);
    expect(asked[0]).toMatch(
      /LET\(t,PIPELINE\.SCORE\(ScoreFields,ClosedOutcomes,HSTACK\(INDEX\(Leads\[Owner\],WorkRows,1\),INDEX\(Leads\[Source\],WorkRows,1\)\)\),/
    );
    const names = new Map(plan.names.map(({ name, formula }) => [name, formula]));
    expect(names.get("WorkOrder")).toBe(
      "=IFERROR(OpenChances*Leads[Amount],0)*(1-ROW(Leads[Stage])/1000000000000)"
    );
    const row = plan.cells.find(({ formula }) => formula?.includes("LARGE(WorkOrder,1)"));
    expect(row?.formula).toBe(
      '=IFERROR(IF(LARGE(WorkOrder,1)>0,MATCH(LARGE(WorkOrder,1),WorkOrder,0),""),"")'
    );
    expect(names.get("ScoreFields")).toBe("=HSTACK(Leads[Owner],Leads[Source])");
  });

  it("follow the filter, and learn from all", () => {
    const lines = listOf(planOf({ table: twice, filter: { owner: "Ana" } }), TOP, 7);
    expect(lines.map(([id]) => id)).toEqual(["L07", "L07", "L02", "L02", "L01", "L01"]);
    expect(lines[0]![6]).toEqual(expect.closeTo(0.0643, 4));
  });

  it("may be none", () => {
    const columns = leads.columns.map((cells) => cells.slice(7));
    const texts = planOf({ table: { ...leads, columns } }).cells.map(({ value }) => value);
    expect(texts).toContain("No open deals with an amount and a chance: nothing to rank.");
    expect(texts).toContain("No open deal is over the expected days of its stage.");
  });

  it("weigh nothing where the amount is no number", () => {
    const index = leads.headers.indexOf("Amount");
    const columns = leads.columns.map((cells, column) =>
      column === index ? cells.map((cell, row) => (row === 5 ? "n/a" : cell)) : cells
    );
    const [first] = listOf(planOf({ table: { ...leads, columns } }), TOP, 1);
    expect(first![0]).toBe("L05");
  });
});

describe("the deals that wait too long", () => {
  it("stand in the order of their days over", () => {
    // STALLED of the worked examples: 47, 1 and 9 days.
    expect(listOf(planOf(), STALLED, 5)).toEqual([
      [
        ...["L02", 2, 47, 107, "Qualification"],
        "It has been in Qualification for 107 days, where 60 are expected: take the next step, or close it as lost.",
      ],
      [
        ...["L06", 6, 9, 29, "Proposal"],
        "It has been in Proposal for 29 days, where 20 are expected: take the next step, or close it as lost.",
      ],
      [
        ...["L03", 3, 1, 41, "Discovery"],
        "It has been in Discovery for 41 days, where 40 are expected: take the next step, or close it as lost.",
      ],
    ]);
  });

  it("are left out where days are not known", () => {
    const without = (field: keyof typeof mapping) =>
      Object.fromEntries(Object.entries(mapping).filter(([each]) => each !== field));
    const textsOf = (plan: Plan) => plan.cells.map(({ value }) => value);
    expect(textsOf(planOf({ mapping: without("entered") }))).not.toContain(STALLED);
    expect(textsOf(planOf({ mapping: without("amount") }))).not.toContain(TOP);
    expect(textsOf(planOf({ mapping: without("id") }))).not.toContain("Deals to work on");
  });
});

it("leads from each id to its cell in the table, wherever that is", () => {
  const plan = planOf({ leadsSheet: "Bob's data" });
  const first = plan.cells.find(({ value, column }) => value === "L06" && column === 1)!;
  const links = ({ looks }: Plan) => looks.filter(({ look }) => look === "link").length;
  expect([links(plan), links(planOf({ leadsSheet: "Data", mode: "values" }))]).toEqual([2, 0]);
  expect(first.formula).toMatch(
    /^=IF\(\$V\$(\d+)="","",HYPERLINK\("#'Bob''s data'!"&ADDRESS\(ROW\(Leads\[\[#Headers\],\[ID\]\]\)\+\$V\$\1,COLUMN\(Leads\[\[#Headers\],\[ID\]\]\)\),\$U\$\1\)\)$/
  );
});

it.each(["en", "sv", "ro"] as const)("lays nothing over anything in %s", (language) => {
  expect(overlaps(planOf({ language, table: twice }))).toEqual([]);
});
