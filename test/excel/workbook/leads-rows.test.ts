import { showLead, watchTables, writeStages } from "../../../src/excel";
import { presetStages } from "../../../src/leads";
import { openExcel, type TableSheet } from "./local-excel";

const LEADS: TableSheet = {
  sheet: "Deals",
  name: "Leads",
  headers: ["ID", "Stage"],
  rows: [
    ["A", "Lead"],
    ["B", "Lead"],
  ],
};
const lead = { table: "Leads", mapping: { id: "ID", stage: "Stage" }, row: 1, id: "B" };

it("goes to a lead's cell on its sheet", async () => {
  const excel = await openExcel([LEADS]);
  await showLead(lead, "Stage");
  const { sheetId, rect } = excel.engine.selection();
  expect(excel.workbook.sheet(sheetId)!.name).toBe("Deals");
  const { rect: table } = excel.workbook.findTable("Leads")!;
  expect(rect).toMatchObject({ row: table.row + 2, column: table.column + 1, rows: 1, columns: 1 });
});

describe("watching tables", () => {
  const edit = (excel: Awaited<ReturnType<typeof openExcel>>, stage: string): void => {
    const { sheetId, rect } = excel.workbook.findTable("Leads")!;
    const cell = { row: rect.row + 1, column: rect.column + 1, rows: 1, columns: 1 };
    excel.engine.write(sheetId, cell, [[stage]]);
  };

  it("calls back once for a burst of changes, with the tables concerned", async () => {
    const excel = await openExcel([LEADS]);
    const calls: ReadonlySet<string>[] = [];
    await new Promise<void>((resolve) => {
      void watchTables((ids) => {
        calls.push(ids);
        resolve();
      }).then(() => {
        edit(excel, "Offer");
        edit(excel, "Won");
      });
    });
    expect(calls).toEqual([new Set([excel.workbook.findTable("Leads")!.id])]);
  });

  it("does not answer the add-in's own writing of the stage table, but changes after it", async () => {
    const excel = await openExcel([LEADS]);
    const calls: ReadonlySet<string>[] = [];
    await new Promise<void>((resolve) => {
      void (async () => {
        await watchTables((ids) => {
          calls.push(ids);
          resolve();
        });
        await writeStages(presetStages("b2b", "en"));
        await writeStages(presetStages("hubspot", "en"));
        edit(excel, "Offer");
      })();
    });
    expect(calls).toEqual([new Set([excel.workbook.findTable("Leads")!.id])]);
  });

  it("ends when told to", async () => {
    const excel = await openExcel([LEADS]);
    const onChange = jest.fn();
    const end = await watchTables(onChange);
    await end();
    await new Promise<void>((resolve) => {
      void watchTables(() => resolve()).then(() => edit(excel, "Offer"));
    });
    expect(onChange).not.toHaveBeenCalled();
  });
});
