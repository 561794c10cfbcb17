/** The main way through the pane without a mouse: Tab, Enter and the arrow keys. */
import type { Locator } from "playwright-core";
import { useLocalExcel } from "./local-excel-page";
import { paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_717);

/** More than any view has. */
const MOST_STOPS = 150;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

const press = (key: string) => excel.page().keyboard.press(key);

/** Goes on with Tab, or back with Shift+Tab, to where an element has the focus. */
async function tabTo(target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop++) await press(key);
  expect(await hasFocus(target)).toBe(true);
}

test("stages, board, functions, filter and report are reached and used by keys alone", async () => {
  const words = await wordsOf("en");
  const { t } = words;
  await excel.open();
  const pane = paneIn(excel, words);
  const { frame } = pane;
  const status = (text: string) => frame.getByRole("status").filter({ hasText: text }).waitFor();
  await excel.button(words.ribbon("Open.Label")).press("Enter");
  await pane.button("pane.table.next").waitFor();
  await excel.select("R2");
  // F6 leads into the pane in Excel.
  await pane.tab("pane.tabs.data").focus();

  await tabTo(pane.button("pane.table.next"));
  await press("Enter");
  await tabTo(pane.button("pane.columns.next"));
  await press("Enter");

  // A stage goes down one place and up again; the focus goes with it.
  const stage = "Discovery";
  const edit = pane.button("pane.stages.edit", { stage });
  const total = 6;
  await tabTo(edit);
  await press("Alt+ArrowDown");
  await status(t("pane.stages.moved", { stage, position: 3, total }));
  await press("Alt+ArrowUp");
  await status(t("pane.stages.moved", { stage, position: 2, total }));
  expect(await hasFocus(edit)).toBe(true);
  await tabTo(pane.button("pane.stages.save"));
  await press("Enter");

  // Along the row of tabs from the report, which saving the stages leads to.
  await pane.button("pane.report.build").waitFor();
  await tabTo(pane.tab("pane.tabs.report"), "Shift+Tab");
  const goTo = async (tab: Locator) => {
    for (let step = 0; step < 6; step++) {
      if (await hasFocus(tab)) break;
      await press("ArrowLeft");
    }
    await press("Enter");
  };
  await goTo(pane.tab("pane.tabs.board"));

  const columns = frame.locator("section[data-stage]");
  const [from, to] = [columns.first(), columns.nth(1)];
  const card = from.getByRole("listitem").first();
  const row = await card.getAttribute("data-row");
  await tabTo(card.getByRole("button").first());
  await press("Control+ArrowRight");
  const moved = to.locator(`[data-row="${row}"]`).getByRole("button").first();
  await moved.waitFor();
  // The row of the table below its header, in the column of stages.
  const cell = `G${Number(row) + 2}`;
  await excel.expectShown("Leads", cell, [["Discovery"]]);
  await tabTo(moved);
  await press("Control+ArrowLeft");
  await excel.expectShown("Leads", cell, [["Qualification"]]);

  await tabTo(pane.tab("pane.tabs.board"), "Shift+Tab");
  await goTo(pane.tab("pane.functions.title"));
  await tabTo(frame.getByRole("searchbox"));
  await excel.page().keyboard.type("weighted");
  await tabTo(frame.getByRole("button", { name: /^WEIGHTED/ }));
  await press("Enter");
  await tabTo(pane.button("pane.functions.insert"));
  await press("Enter");
  await status(t("pane.functions.inserted", { sheet: "Leads", cell: "R2" }));

  await tabTo(pane.tab("pane.functions.title"), "Shift+Tab");
  await goTo(pane.tab("pane.tabs.report"));
  await tabTo(pane.button("pane.filter.add"));
  await press("Enter");
  await tabTo(frame.getByRole("combobox", { name: t("fields.owner") }));
  await press("ArrowDown");
  await press("Escape");
  await frame.getByRole("button", { name: /, remove filter$/ }).waitFor();
  await tabTo(pane.button("pane.report.build"));
  await press("Enter");
  const sheet = words.report("report.sheetName");
  await status(t("pane.report.built", { sheet }));
  await excel.page().waitForFunction((name) => window.localExcel!.activeSheet() === name, sheet);
  expect(await hasFocus(pane.button("pane.report.refresh"))).toBe(true);
});
