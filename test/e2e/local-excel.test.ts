import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT, useLocalExcel } from "./local-excel-page";

const { folder, page, open, pane, button, type, shown, expectShown } = useLocalExcel(43_317);

describe("the sample workbook", () => {
  it("has a table of leads and one of stages", async () => {
    await open();
    const tables = await page().evaluate(() => window.localExcel!.tables());
    expect(tables.map(({ name, sheet }) => ({ name, sheet }))).toEqual([
      { name: "Leads", sheet: "Leads" },
      { name: "Stages", sheet: "Pipeline settings" },
    ]);
    expect(await shown("Pipeline settings", "A1:E1")).toEqual([
      ["Stage", "Probability", "Expected days", "Type", "Goal"],
    ]);
  });

  it("calculates what is typed: worksheet functions, the add-in's functions, a spilled table", async () => {
    await open();
    // From the sample's own columns, by the .csv file.
    const csv = await readFile(join(ROOT, "assets/sample-leads.csv"), "utf8");
    const [header = "", ...rows] = csv.trim().split(/\r?\n/);
    const amount = header.split(",").indexOf("Amount");
    const total = rows.reduce((sum, row) => sum + Number(row.split(",")[amount]), 0);
    await type("R2", "=SUM(Leads[Amount])");
    await expectShown("Leads", "R2", [[String(total)]]);

    await type("R4", "=PIPELINE.COVERAGE(250,100)");
    await expectShown("Leads", "R4", [["2.5"]]);

    await type("R6", "=UNIQUE(Stages[Type])");
    await expectShown("Leads", "R6:R9", [["open"], ["won"], ["lost"], [""]]);

    await type("R11", "45%");
    await expectShown("Leads", "R11", [["45%"]]);
  });
});

describe("the add-in", () => {
  it("opens its pane by the ribbon, closes it, and goes on running", async () => {
    await open();
    const body = pane().locator("body");
    expect(await body.isVisible()).toBe(false);
    await button("Open pane").click();
    await pane().getByText("Leads", { exact: true }).first().waitFor();
    expect((await page().locator('iframe[title="Pipeline"]').boundingBox())?.width).toBe(350);

    await button("Close").click();
    await body.waitFor({ state: "hidden" });
    await type("R2", "=PIPELINE.COVERAGE(300,100)");
    await expectShown("Leads", "R2", [["3"]]);
  });

  it("has an origin of its own, the page's where the browser does not trust the other", async () => {
    const originOfPane = async () => {
      await open();
      await pane().getByRole("tablist").first().waitFor({ state: "attached" });
      return new URL((await pane().owner().getAttribute("src"))!).origin;
    };
    const own = await originOfPane();
    expect(own).not.toBe(new URL(page().url()).origin);
    await page().route(
      (url) => url.origin === own,
      (route) => route.abort()
    );
    expect(await originOfPane()).toBe(new URL(page().url()).origin);
  });

  it("writes its report with charts at the press of a button", async () => {
    await open();
    await button("Build report").click();
    await page().waitForFunction(() => window.localExcel!.sheets().includes("Pipeline report"));
    await page().waitForFunction(() => window.localExcel!.charts("Pipeline report").length > 0);
    const titles = await page().evaluate(() =>
      window.localExcel!.charts("Pipeline report").map(({ title }) => title)
    );
    expect(titles).toContain("Leads that reached each stage");
    await page()
      .getByRole("img", { name: /Leads that reached each stage/ })
      .first()
      .waitFor();
  });

  it("has its own labels in the page's language, and keeps the workbook when that changes", async () => {
    await open("?locale=sv-SE");
    await button("Skapa rapport").waitFor();
    await type("R2", "=1+1");
    await expectShown("Leads", "R2", [["2"]]);

    await button("Språk").click();
    await page().getByRole("menuitemradio", { name: "Română" }).click();
    await button("Creează raportul").waitFor();
    await expectShown("Leads", "R2", [["2"]]);
    expect(new URL(page().url()).searchParams.get("locale")).toBe("ro-RO");
  });
});

describe("the File menu", () => {
  it("opens a .csv, saves it as .xlsx and opens that again", async () => {
    await open();
    const csv = join(folder(), "Deals 2026.csv");
    await writeFile(csv, "Deal,Stage,Amount\nA-1,Won,1200\nA-2,Lead,800\n");
    await page().getByLabel("Open…").setInputFiles(csv);
    await page()
      .getByRole("heading", { name: /^Deals 2026/ })
      .waitFor();
    await expectShown("Deals 2026", "A1:C3", [
      ["Deal", "Stage", "Amount"],
      ["A-1", "Won", "1200"],
      ["A-2", "Lead", "800"],
    ]);

    await button("File").click();
    const [download] = await Promise.all([
      page().waitForEvent("download"),
      page().getByRole("menuitem", { name: "Save as .xlsx" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Deals 2026.xlsx");
    const saved = join(folder(), "Saved.xlsx");
    await download.saveAs(saved);

    await page().getByLabel("Open…").setInputFiles(saved);
    await page()
      .getByRole("heading", { name: /^Saved/ })
      .waitFor();
    await expectShown("Deals 2026", "A3:C3", [["A-2", "Lead", "800"]]);
    expect(await page().evaluate(() => window.localExcel!.tables()[0]?.columns)).toEqual([
      "Deal",
      "Stage",
      "Amount",
    ]);
  });

  it("says why a file cannot be opened", async () => {
    await open();
    const empty = join(folder(), "empty.csv");
    await writeFile(empty, "");
    await page().getByLabel("Open…").setInputFiles(empty);
    expect(await page().getByRole("alert").innerText()).toContain("empty.csv could not be opened.");
  });
});
