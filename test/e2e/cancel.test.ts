/** Work that is stopped half-way leaves nothing behind, and the pane goes on. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { useLocalExcel } from "./local-excel-page";
import { frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_917);

/** Leads that take seconds to load, and to report on. */
const COUNT = 120_000;

const STAGES = ["Discovery", "Proposal", "Negotiation", "Closed Won", "Closed Lost"];
const HEADER = "Deal ID,Owner,Source,Deal stage,Amount,Created,Close date";

/** Generated leads, chosen in the pane as a file. */
async function chooseLeads(input: Locator): Promise<void> {
  const day = (number: number) =>
    new Date(Date.UTC(2025, 0, 1 + (number % 500))).toISOString().slice(0, 10);
  const lines = Array.from({ length: COUNT }, (_, row) => {
    const people = `Owner ${row % 9},Source ${row % 6}`;
    const stage = STAGES[(row * 7) % STAGES.length]!;
    return `D${row},${people},${stage},${1_000 + (row % 77) * 100},${day(row)},${day(row + 90)}`;
  });
  const file = join(excel.folder(), "leads.csv");
  await writeFile(file, [HEADER, ...lines].join("\n"));
  await input.setInputFiles(file);
}

/** What there is in the workbook besides cells, as the add-in itself can see it. */
async function contents(): Promise<unknown> {
  const frame = await frameOf(excel);
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables, names, settings } = context.workbook;
      worksheets.load("items/name");
      tables.load("items/name");
      names.load("items/name,items/formula");
      settings.load("items/key,items/value");
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        tables: tables.items.map(({ name }) => name),
        names: names.items.map(({ name, formula }) => `${name} ${formula}`),
        settings: settings.items.map(({ key, value }) => [key, value]),
        active: active.name,
      };
    })
  );
}

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

const press = (key: string) => excel.page().keyboard.press(key);

test("a table and a report that are stopped, and made after all", async () => {
  const words = await wordsOf("en");
  const { t } = words;
  await openEmptyWorkbook(excel, words);
  const pane = paneIn(excel, words);
  const { frame } = pane;
  const cancel = pane.button("pane.actions.cancel");
  const input = frame.locator("input[type=file]");
  await input.waitFor({ state: "attached" });
  const empty = await contents();
  const load = pane.button("pane.csv.load", { count: COUNT, rows: words.format.number(COUNT) });
  const writing = frame.getByRole("progressbar", { name: t("pane.csv.writing") });
  await chooseLeads(input);
  await load.focus();
  await press("Enter");
  await press("Tab");
  await writing.and(frame.locator("[aria-valuenow^='0.']")).waitFor();
  expect(await isFocused(cancel)).toBe(true);
  await press("Enter");
  await writing.waitFor({ state: "detached" });
  expect(await contents()).toEqual(empty);
  await load.click();
  await pane.button("pane.columns.next").click();
  await pane.tab("pane.tabs.report").click();

  // Formulas over so many leads would take the local Excel longer than the test.
  await frame.getByRole("combobox", { name: t("pane.report.mode") }).selectOption("values");
  let loaded = await contents();
  while (!JSON.stringify(loaded).includes('"mode":"values"')) loaded = await contents();
  const build = pane.button("pane.report.build");
  await build.focus();
  await press("Enter");
  await press("Tab");
  expect(await isFocused(cancel)).toBe(true);
  await press("Enter");
  await cancel.waitFor({ state: "detached" });
  expect(await contents()).toEqual(loaded);
  expect(await isFocused(build)).toBe(true);
  await press("Enter");
  await cancel.waitFor();
  // Whoever clicks twice does not want a snapshot, whose button stands there next.
  await cancel.dblclick();
  await cancel.waitFor({ state: "detached" });
  expect(await contents()).toEqual(loaded);

  await build.click();
  const sheet = words.report("report.sheetName");
  await frame.getByText(t("pane.report.built", { sheet })).waitFor();
  expect(await excel.values(sheet, "A1:Z12")).toContainEqual(
    expect.arrayContaining([words.report("report.head.agrees")])
  );
}, 120_000);
