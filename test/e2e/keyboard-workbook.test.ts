/** By keys alone: goals and quotas, a snapshot and its end, the language, the report that follows, and its end. */
import { keysOf } from "./keys";
import { useLocalExcel } from "./local-excel-page";
import { frameOf, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_417);

/** The pane on the sample workbook, with everything set up. */
async function openPane() {
  const words = await wordsOf("en");
  await excel.open();
  await excel.button(words.ribbon("Open.Label")).press("Enter");
  const pane = paneIn(excel, words);
  const keys = keysOf(excel, pane);
  await pane.button("pane.table.next").waitFor();
  await pane.tab("pane.tabs.data").focus();
  await keys.use(pane.button("pane.table.next"));
  await keys.use(pane.button("pane.columns.next"));
  await keys.use(pane.button("pane.stages.save"));
  await pane.button("pane.report.build").waitFor();
  return { ...words, pane, frame: pane.frame, keys };
}

/** What the workbook keeps of the add-in, as text. */
async function settings(): Promise<string> {
  const frame = await frameOf(excel);
  return frame.evaluate(() =>
    Excel.run(async (context) => {
      const { settings: kept } = context.workbook;
      kept.load("items/key,items/value");
      await context.sync();
      return JSON.stringify(kept.items.map(({ key, value }) => [key, value]));
    })
  );
}

const sheets = () => excel.page().evaluate(() => window.localExcel!.sheets());

test("goals and quotas are typed and kept", async () => {
  const { t, pane, frame, keys } = await openPane();
  await keys.open(pane.tab("pane.tabs.goals"));
  const field = (name: string | RegExp) => frame.getByRole("textbox", { name });
  await keys.fill(field(t("pane.goals.revenue")), "1360000");
  await keys.fill(field(t("pane.goals.quotas.of", { owner: "Emma Clarke" })), "250000");
  await keys.use(pane.button("pane.goals.quotas.add"));
  await keys.expectFocus(field(t("pane.goals.quotas.name")));
  await excel.page().keyboard.type("Nadia Frost");
  await keys.fill(field(t("pane.goals.quotas.of", { owner: "Nadia Frost" })), "90000");
  await keys.use(pane.button("pane.goals.save"));
  await frame.getByRole("status").filter({ hasText: "Quotas" }).waitFor();
  const quotas = (await excel.values("Pipeline quotas", "A1:F30")).map((cells) =>
    cells.filter((cell) => cell !== null)
  );
  expect(quotas).toContainEqual(["Emma Clarke", 250_000]);
  expect(quotas).toContainEqual(["Nadia Frost", 90_000]);
  expect(await settings()).toContain("1360000");
});

test("a snapshot is taken and deleted, the language changed, the report told to follow", async () => {
  const { t, pane, frame, keys } = await openPane();
  await keys.use(pane.button("pane.settings.title"));
  const take = pane.button("pane.settings.snapshots.take");
  await keys.use(take);
  const bin = frame.getByRole("table").getByRole("button");
  await bin.waitFor();
  expect(await sheets()).toContain("Pipeline snapshots");
  const answer = (key: "pane.actions.cancel" | "pane.settings.snapshots.confirm") =>
    frame.getByRole("alert").getByRole("button", { name: t(key), exact: true });
  await keys.use(bin);
  await keys.expectFocus(answer("pane.actions.cancel"));
  await keys.press("Escape");
  await keys.expectFocus(bin);
  await keys.press("Enter");
  await keys.expectFocus(answer("pane.actions.cancel"));
  await keys.use(answer("pane.settings.snapshots.confirm"));
  await bin.waitFor({ state: "detached" });
  await keys.expectFocus(take);

  const follows = frame.getByRole("switch");
  await keys.use(follows, "Space");
  await follows.and(frame.locator(":checked")).waitFor();
  expect(await settings()).toContain('"autoRefresh":true');

  // As Excel, English, Svenska, Română.
  await keys.tabTo(frame.getByRole("radio", { name: t("pane.settings.asExcel") }));
  for (let step = 0; step < 3; step++) await keys.press("ArrowDown");
  await frame.getByRole("heading", { name: "Setări" }).waitFor();
  await keys.expectFocus(frame.getByRole("radio", { name: "Română" }));
});

test("the report is removed once that is confirmed", async () => {
  const { t, report, pane, frame, keys } = await openPane();
  const sheet = report("report.sheetName");
  await keys.use(pane.button("pane.report.build"));
  await pane.button("pane.report.refresh").waitFor();
  const manage = pane.button("pane.report.manage");
  const answer = (key: "pane.actions.cancel" | "pane.report.confirmRemove") =>
    frame.getByRole("alert").getByRole("button", { name: t(key), exact: true });
  const ask = async () => {
    await keys.use(manage);
    const item = frame.getByRole("menuitem", { name: t("pane.report.remove") });
    await item.waitFor();
    for (let step = 0; step < 3 && !(await keys.hasFocus(item)); step++) {
      await keys.press("ArrowDown");
    }
    await keys.press("Enter");
    await keys.expectFocus(answer("pane.actions.cancel"));
  };
  await ask();
  await keys.press("Enter");
  await keys.expectFocus(manage);
  expect(await sheets()).toContain(sheet);
  await ask();
  await keys.use(answer("pane.report.confirmRemove"));
  await frame.getByText(t("pane.report.removed")).waitFor();
  expect(await sheets()).not.toContain(sheet);
  expect(await frame.locator("[role=tabpanel] :focus").count()).toBe(1);
});
