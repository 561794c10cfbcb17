/** The main way through the pane without a mouse: Tab, Enter and the arrow keys. */
import { keysOf } from "./keys";
import { useLocalExcel } from "./local-excel-page";
import { paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_717);

test("stages, board, functions, filter and report are reached and used by keys alone", async () => {
  const words = await wordsOf("en");
  const { t } = words;
  await excel.open();
  const pane = paneIn(excel, words);
  const { frame } = pane;
  const { press, hasFocus, tabTo, use, open } = keysOf(excel, pane);
  const status = (text: string) => frame.getByRole("status").filter({ hasText: text }).waitFor();
  await excel.button(words.ribbon("Open.Label")).press("Enter");
  await pane.button("pane.table.next").waitFor();
  await excel.select("R2");
  // F6 leads into the pane in Excel.
  await pane.tab("pane.tabs.data").focus();

  await use(pane.button("pane.table.next"));
  await use(pane.button("pane.columns.next"));

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
  await use(pane.button("pane.stages.save"));

  await pane.button("pane.report.build").waitFor();
  await open(pane.tab("pane.tabs.board"));

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

  await open(pane.tab("pane.functions.title"));
  await tabTo(frame.getByRole("searchbox"));
  await excel.page().keyboard.type("weighted");
  await use(frame.getByRole("button", { name: /^WEIGHTED/ }));
  await use(pane.button("pane.functions.insert"));
  await status(t("pane.functions.inserted", { sheet: "Leads", cell: "R2" }));

  await open(pane.tab("pane.tabs.report"));
  await use(pane.button("pane.filter.add"));
  await tabTo(frame.getByRole("combobox", { name: t("fields.owner") }));
  await press("ArrowDown");
  await press("Escape");
  await frame.getByRole("button", { name: /, remove filter$/ }).waitFor();
  await use(pane.button("pane.report.build"));
  const sheet = words.report("report.sheetName");
  await status(t("pane.report.built", { sheet }));
  await excel.page().waitForFunction((name) => window.localExcel!.activeSheet() === name, sheet);
  expect(await hasFocus(pane.button("pane.report.refresh"))).toBe(true);
});
