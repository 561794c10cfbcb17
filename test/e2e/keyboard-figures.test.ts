/** By keys alone: chances from closed deals, a filter, a chart as a table, the way to a cell, a correction and its Undo. */
import { keysOf } from "./keys";
import { useLocalExcel } from "./local-excel-page";
import { expectText, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_317);

/** The pane on the sample workbook, at its stages. */
async function openStages() {
  const words = await wordsOf("en");
  await excel.open();
  await excel.button(words.ribbon("Open.Label")).press("Enter");
  const pane = paneIn(excel, words);
  const keys = keysOf(excel, pane);
  await pane.button("pane.table.next").waitFor();
  await pane.tab("pane.tabs.data").focus();
  await keys.use(pane.button("pane.table.next"));
  await keys.use(pane.button("pane.columns.next"));
  await pane.button("pane.stages.save").waitFor();
  return { ...words, pane, frame: pane.frame, keys };
}

test("chances are taken over from closed deals, and written with the stages", async () => {
  const { t, pane, frame, keys } = await openStages();
  const rows = frame.getByRole("table", { name: t("pane.stages.calibration.title") });
  const row = rows.getByRole("row", { name: /^Proposal/ });
  const [, , won] = await row.getByRole("cell").or(row.getByRole("rowheader")).allInnerTexts();
  await keys.use(pane.button("pane.stages.calibration.use"));
  const name = t("pane.stages.of.probability", { stage: "Proposal" });
  const typed = Number(await frame.getByRole("textbox", { name, exact: true }).inputValue());
  expect(won).toMatch(new RegExp(`^${Math.round(typed)}%`));
  await keys.use(pane.button("pane.stages.save"));
  await pane.button("pane.report.build").waitFor();
  const stages = await excel.values("Pipeline settings", "A1:F20");
  const saved = stages.find((cells) => cells.includes("Proposal"))!;
  expect(saved).toContainEqual(expect.closeTo(typed / 100, 6));
});

test("leads are filtered, and none are again", async () => {
  const { t, pane, frame, keys } = await openStages();
  await keys.use(pane.button("pane.stages.save"));
  await pane.button("pane.report.build").waitFor();
  await keys.open(pane.tab("pane.tabs.insight"));
  const add = pane.button("pane.filter.add");
  await keys.use(add);
  await frame.getByRole("dialog").waitFor();
  const owner = "Emma Clarke";
  await keys.choose(frame.getByRole("combobox", { name: t("fields.owner") }), owner);
  await keys.press("Escape");
  await keys.expectFocus(add);
  const leads = await excel.values("Leads", "A2:C125");
  const shown = leads.filter((cells) => cells[2] === owner).length;
  const count = frame.getByRole("group", { name: t("pane.filter.label") }).getByRole("status");
  const all = { count: 124, leads: "124" };
  await expectText(count, t("pane.filter.leadsOf", { ...all, shown }));
  await keys.use(frame.getByRole("button", { name: /, remove filter$/ }));
  await expectText(count, t("pane.filter.leads", all));
  await keys.expectFocus(add);
});

test("a figure is explained, a chart is read as a table, and a deal leads to its cell", async () => {
  const { t, pane, frame, keys } = await openStages();
  await keys.use(pane.button("pane.stages.save"));
  await pane.button("pane.report.build").waitFor();
  await keys.open(pane.tab("pane.tabs.insight"));
  const what = frame.getByRole("button", { name: t("pane.insight.whatItMeans") }).first();
  await keys.use(what);
  const note = frame.getByRole("note");
  await note.waitFor();
  await keys.press("Escape");
  await note.waitFor({ state: "detached" });
  await keys.expectFocus(what);

  const heading = (key: "stages" | "deals") =>
    frame.getByRole("button", { name: new RegExp(`^${t(`pane.insight.sections.${key}`)}`) });
  for (const section of [heading("stages"), heading("deals")]) {
    await keys.tabTo(section);
    if ((await section.getAttribute("aria-expanded")) === "false") await keys.press("Enter");
  }
  const title = t("pane.insight.openByStage");
  const turnTo = (key: "table" | "chart") =>
    frame.getByRole("button", { name: `${t(`pane.insight.show.${key}`)}: ${title}` });
  await turnTo("table").or(turnTo("chart")).waitFor();
  const table = frame.getByRole("table", { name: title });
  const first = (await turnTo("table").isVisible()) ? "table" : "chart";
  await keys.use(turnTo(first));
  await table.waitFor({ state: first === "table" ? "visible" : "detached" });
  await keys.press("Enter");
  await table.waitFor({ state: first === "table" ? "detached" : "visible" });

  const top = frame.getByRole("list", { name: t("pane.insight.deals.top") });
  const deal = top.getByRole("button").first();
  const id = (await deal.innerText()).match(/L-\d+/)![0];
  await keys.use(deal);
  const ids = (await excel.values("Leads", "A1:A125")).flat();
  const nameBox = excel.page().locator("[data-u-comp=defined-name] input");
  // Amounts are in column H.
  await excel
    .page()
    .waitForFunction(([input, cell]) => (input as HTMLInputElement).value === cell, [
      await nameBox.elementHandle(),
      `H${ids.indexOf(id) + 1}`,
    ] as const);
});

test("a correction is looked at, made, and taken back", async () => {
  const { pane, frame, keys } = await openStages();
  await excel.type("G5", "propsal");
  await pane.tab("pane.tabs.data").focus();
  await keys.open(pane.tab("pane.tabs.insight"));
  await keys.use(pane.button("pane.quality.open"));
  await keys.use(frame.locator("[role=group] summary"));
  const change = frame.getByRole("checkbox", { name: /propsal/ });
  const apply = pane.button("pane.quality.apply", { count: 1, number: "1" });
  await keys.use(change, "Space");
  await apply.waitFor({ state: "detached" });
  await keys.press("Space");
  await keys.use(apply);
  await excel.expectShown("Leads", "G5", [["Proposal"]]);
  await keys.use(pane.button("pane.quality.undo"));
  await excel.expectShown("Leads", "G5", [["propsal"]]);
});
