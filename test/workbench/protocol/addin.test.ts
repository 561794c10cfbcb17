/** The add-in in Excel: ribbon commands, pane, settings, events. */
import { eventually, globals, onSheet, openFixture, run, type Excel } from "../excel";

let excel: Excel;
beforeAll(async () => {
  excel = await openFixture();
});
afterAll(() => excel.close());

describe("ribbon commands", () => {
  // docs design/add-in-commands.md: a function command ends with event.completed().
  test("run the associated function until it is completed", async () => {
    await excel.run("mark");
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(excel.engine.read(excel.engine.activeSheetId(), rect)).toEqual([["marked"]]);
  });

  test("a function that is not associated is named", async () => {
    await expect(excel.run("nothing")).rejects.toThrow('no function "nothing"');
  });

  test("requestUpdate disables a button, and refuses ids that the manifest does not have", async () => {
    const { Office } = globals(excel);
    const update = (id: string) =>
      Office.ribbon.requestUpdate({
        tabs: [
          {
            id: "Fixture.Tab",
            groups: [{ id: "Fixture.Group", controls: [{ id, enabled: false }] }],
          },
        ],
      });
    await update("Fixture.Mark");
    expect(excel.host.addin.button("Fixture.Mark").enabled).toBe(false);
    await expect(update("Fixture.Other")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("the document can be written", () => {
  expect(globals(excel).Office.context.document.mode).toBe("readWrite");
});

test("showAsTaskpane and hide change the pane's state", async () => {
  const { Office } = globals(excel);
  await Office.addin.showAsTaskpane();
  expect(excel.host.addin.paneState).toBe("Visible");
  await Office.addin.hide();
  expect(excel.host.addin.paneState).toBe("Background");
});

test("the add-in hears when its pane is shown or closed", async () => {
  const { Office } = globals(excel);
  const seen: string[] = [];
  await Office.addin.onVisibilityModeChanged((message) => {
    seen.push(message.visibilityMode);
  });
  excel.host.addin.paneState = "Visible";
  excel.host.addin.paneState = "Background";
  await eventually(() => seen.length === 2);
  expect(seen).toEqual(["Taskpane", "Hidden"]);
});

describe("settings", () => {
  test("workbook.settings keep JSON values", async () => {
    const value = { version: 1, list: ["ä", null, 2.5] };
    const read = await run(excel, async (context) => {
      const { settings } = context.workbook;
      settings.add("Fixture", value);
      const setting = settings.getItem("Fixture").load("value");
      const missing = settings.getItemOrNullObject("Missing");
      await context.sync();
      return [setting.value as unknown, missing.isNullObject];
    });
    expect(read).toEqual([value, true]);
    expect(excel.workbook.settings.get("Fixture")).toEqual(value);
  });

  test("Office.context.document.settings are there from the start, and read anew by refreshAsync", async () => {
    const opened = await openFixture({
      fill: ({ settings }) => void settings.set("Kept", { a: [1] }),
    });
    const { settings } = globals(opened).Office.context.document;
    expect(settings.get("Kept")).toEqual({ a: [1] });
    opened.workbook.settings.set("Later", "x");
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get("Later")).toBe("x");
    opened.close();
  });

  // docs develop/persisting-add-in-state-and-settings.md: one property bag per document and add-in.
  test("Office.context.document.settings are saved into the same workbook", async () => {
    const { settings } = globals(excel).Office.context.document;
    settings.set("Document", { a: 1 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(excel.workbook.settings.get("Document")).toEqual({ a: 1 });
  });
});

describe("events", () => {
  // docs excel/excel-add-ins-events.md
  test("table.onChanged tells of changes of its cells, and stops after remove()", async () => {
    const seen: Excel.TableChangedEventArgs[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Stage", "Amount"],
        ["Won", 1],
      ];
      const table = sheet.tables.add("A1:B2", true);
      const registration = table.onChanged.add(async (event) => {
        seen.push(event);
      });
      await context.sync();
      sheet.getRange("B2").values = [[2]];
      sheet.getRange("D9").values = [["beside the table"]];
      await context.sync();
      await eventually(() => seen.length > 0);
      registration.remove();
      await context.sync();
      sheet.getRange("B2").values = [[3]];
      await context.sync();
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      type: "TableChanged",
      changeType: "RangeEdited",
      source: "Local",
    });
    expect(seen[0]?.address).toBe("B2");
  });

  test("event.getRange answers the changed cells", async () => {
    const value = await onSheet(excel, async (sheet, context) => {
      const arrived = new Promise<Excel.WorksheetChangedEventArgs>((resolve) => {
        sheet.onChanged.add(async (event) => resolve(event));
      });
      sheet.load("id");
      await context.sync();
      sheet.getRange("C3").values = [["here"]];
      await context.sync();
      const range = (await arrived).getRange(context).load("values");
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([["here"]]);
  });

  test("runtime.enableEvents = false silences them", async () => {
    const seen: string[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.onChanged.add(async (event) => {
        seen.push(event.address);
      });
      sheet.load("id");
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    await eventually(() => seen.length > 0);
    expect(seen).toEqual(["A2"]);
  });

  test("sheets tell when they are added, activated and deleted", async () => {
    const seen: string[] = [];
    await run(excel, async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.onAdded.add(async ({ type }) => void seen.push(type));
      sheets.onActivated.add(async () => void seen.push("WorksheetActivated"));
      sheets.onDeleted.add(async ({ type }) => void seen.push(type));
      await context.sync();
      const sheet = sheets.add();
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await eventually(() => seen.includes("WorksheetDeleted"));
    expect(seen.slice(0, 2)).toEqual(["WorksheetAdded", "WorksheetActivated"]);
  });

  test("workbook.onSelectionChanged tells of a new selection", async () => {
    let count = 0;
    await run(excel, async (context) => {
      context.workbook.onSelectionChanged.add(async () => void count++);
      await context.sync();
      context.workbook.worksheets.getFirst().getRange("C4:D5").select();
      await context.sync();
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(range.address).toMatch(/!C4:D5$/);
    });
    await eventually(() => count > 0);
  });
});
