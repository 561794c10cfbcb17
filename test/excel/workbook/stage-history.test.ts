import {
  moveLead,
  saveConfiguration,
  toUserMessage,
  undoMove,
  withHistory,
  type StageMove,
} from "../../../src/excel";
import { parseConfiguration } from "../../../src/excel/configuration-schema";
import type { Headless } from "../../../src/workbench/headless";
import { cellsOfTable, openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [
    ["A", "Lead"],
    ["B", "Lead"],
  ],
};
const history = (headers: string[], ...rows: (string | number)[][]): TableSheet => ({
  ...{ sheet: "Changes", name: "Hist", headers },
  rows,
});
const PLAIN = history(["Deal", "Stage", "Day"], ["A", "Lead", 46_000], ["B", "Lead", 46_100]);

const place = { table: "Leads", mapping: { id: "ID", stage: "Stage" }, row: 1, id: "B" };
/** 2026-11-21. */
const DAY = 46_347;
const MOVE: StageMove = { from: "Lead", to: "Offer", type: "open", day: DAY };

/** Opens the workbook with a history that the add-in was told of. */
async function open(table: TableSheet): Promise<Headless> {
  const excel = await openExcel([LEADS, table]);
  const { id } = excel.workbook.findTable("Hist")!;
  await saveConfiguration(
    withHistory(parseConfiguration(undefined), {
      table: { id, name: "Hist" },
      columns: { lead: "Deal", stage: "Stage", date: "Day" },
    })
  );
  return excel;
}
const rowsOf = (excel: Headless) => cellsOfTable(excel, "Hist").slice(1);

/** Works in the workbook as its user does. */
const asUser = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

describe("moving a lead adds a row to the stage history", () => {
  it("with lead, stage and day, in the format of the row before", async () => {
    const excel = await open(PLAIN);
    const { sheetId, rect } = excel.workbook.findTable("Hist")!;
    const dates = { row: rect.row + 2, column: rect.column + 2, rows: 1, columns: 1 };
    excel.engine.setStyle(sheetId, dates, { numberFormat: "d mmm yy" });
    const { history: note } = await moveLead(place, MOVE);
    expect(note).toMatchObject({ kind: "added", table: "Hist", row: 2 });
    expect(rowsOf(excel)).toEqual([...PLAIN.rows, ["B", "Offer", DAY]]);
    const format = excel.engine.style(sheetId, rect.row + 3, rect.column + 2).numberFormat;
    expect(format).toBe("d mmm yy");
  });

  it("with the stage before, where the table has a column for it, and leaves blank ones blank", async () => {
    const headers = ["Deal", "From stage", "Stage", "Day", "Note"];
    const excel = await open(history(headers, ["B", "", "Lead", 46_100, ""]));
    await moveLead(place, MOVE);
    expect(rowsOf(excel)[1]).toEqual(["B", "Lead", "Offer", DAY, ""]);
  });

  it("with a day as text, or with the time, as the row before has it", async () => {
    const text = await open(history(["Deal", "Stage", "Day"], ["B", "Lead", "2026-06-30"]));
    await moveLead(place, MOVE);
    expect(rowsOf(text)[1]![2]).toBe("2026-11-21");

    const timed = await open(history(["Deal", "Stage", "Day"], ["B", "Lead", 46_100.75]));
    await moveLead(place, MOVE);
    const written = rowsOf(timed)[1]![2] as number;
    expect(Math.floor(written)).toBe(DAY);
  });

  it("and says nothing of a history where there is none", async () => {
    await openExcel([LEADS]);
    expect((await moveLead(place, MOVE)).history).toBeUndefined();
  });
});

describe("leaves the history alone, moves the lead all the same, and says why", () => {
  const headers = ["Deal", "Stage", "Day"];
  const nothing = () => undefined;
  it.each([
    {
      of: "a column that only the user can fill",
      reason: "unsure",
      table: history([...headers, "Changed by"], ["B", "Lead", 46_100, "Ana"]),
      prepare: nothing,
    },
    {
      of: "a formula in its columns",
      reason: "unsure",
      table: history(headers, ["B", '="Le"&"ad"', 46_100]),
      prepare: nothing,
    },
    {
      of: "days of another kind",
      reason: "unsure",
      table: history(headers, ["B", "Lead", "last week"]),
      prepare: nothing,
    },
    {
      of: "a filter",
      reason: "filtered",
      table: PLAIN,
      prepare: ({ workbook }: Excel.RequestContext) =>
        workbook.tables.getItem("Hist").columns.getItem("Deal").filter.applyValuesFilter(["A"]),
    },
    {
      of: "protection",
      reason: "protected",
      table: PLAIN,
      prepare: ({ workbook }: Excel.RequestContext) =>
        workbook.worksheets.getItem("Changes").protection.protect(),
    },
  ])("$of", async ({ reason, table, prepare }) => {
    const excel = await open(table);
    await asUser(prepare);
    const before = rowsOf(excel);
    const { history: note } = await moveLead(place, MOVE);
    expect(note).toEqual({ kind: "leftAlone", table: "Hist", reason });
    expect(rowsOf(excel)).toEqual(before);
    expect(cellsOfTable(excel, "Leads")[2]).toEqual(["B", "Offer"]);
  });

  it("a refusal, whatever Excel refuses: no part of a row stays", async () => {
    const refused: unknown[] = [];
    for (let request = 1; ; request++) {
      const excel = await open(PLAIN);
      excel.faults.failBatch(request, "AccessDenied");
      const { history: note } = await moveLead(place, MOVE).catch(() => ({ history: undefined }));
      if (note?.kind === "added") break;
      expect(rowsOf(excel)).toEqual(PLAIN.rows);
      if (note) refused.push(note);
    }
    // The row, and what belongs into it.
    expect(refused).toEqual(Array(2).fill({ kind: "leftAlone", table: "Hist", reason: "refused" }));
  });

  it("a lead without an id", async () => {
    const excel = await open(PLAIN);
    const unnamed = { table: "Leads", mapping: { stage: "Stage" }, row: 1 };
    const { history: note } = await moveLead(unnamed, MOVE);
    expect(note).toMatchObject({ kind: "leftAlone", reason: "unsure" });
    expect(rowsOf(excel)).toEqual(PLAIN.rows);
  });
});

describe("taking a move back", () => {
  it("removes its row, and no other", async () => {
    const excel = await open(PLAIN);
    const written = await moveLead(place, MOVE);
    await expect(undoMove(written)).resolves.toEqual({ kind: "removed", table: "Hist" });
    expect(rowsOf(excel)).toEqual(PLAIN.rows);
    expect(cellsOfTable(excel, "Leads")[2]).toEqual(["B", "Lead"]);
  });

  it("leaves a row that was changed since", async () => {
    const excel = await open(PLAIN);
    const written = await moveLead(place, MOVE);
    const { sheetId, rect } = excel.workbook.findTable("Hist")!;
    const day = { row: rect.row + 3, column: rect.column + 2, rows: 1, columns: 1 };
    excel.engine.write(sheetId, day, [[46_340]]);
    await expect(undoMove(written)).resolves.toEqual({ kind: "stays", table: "Hist" });
    expect(rowsOf(excel)[2]).toEqual(["B", "Offer", 46_340]);
  });

  it("says nothing of a history that is gone", async () => {
    const excel = await open(PLAIN);
    const written = await moveLead(place, MOVE);
    await asUser(({ workbook }) => workbook.tables.getItem("Hist").delete());
    await expect(undoMove(written)).resolves.toEqual({ kind: "none" });
    expect(cellsOfTable(excel, "Leads")[2]).toEqual(["B", "Lead"]);
  });

  it("changes nothing where the row cannot be removed", async () => {
    const excel = await open(PLAIN);
    const written = await moveLead(place, MOVE);
    await asUser(({ workbook }) =>
      workbook.tables.getItem("Hist").columns.getItem("Deal").filter.applyValuesFilter(["A"])
    );
    await expect(undoMove(written).catch(toUserMessage)).resolves.toEqual({
      key: "tableFiltered",
      details: { table: "Hist" },
    });
    expect(cellsOfTable(excel, "Leads")[2]).toEqual(["B", "Offer"]);
    expect(rowsOf(excel)).toHaveLength(3);
  });
});
