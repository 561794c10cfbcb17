/** Every view of the pane, and the states that each has, opened one after the other. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Frame, Locator } from "playwright-core";
import type { TextKey } from "../../src/locales";
import { listOf } from "./lists";
import type { LocalExcelPage } from "./local-excel-page";
import { loadMixedLeads } from "./mixed-leads";
import { dropFile, frameOf, paneIn, type PaneInWords } from "./pane";
import type { Words } from "./words";

/** Looks at the view that is open; whatever it does, the view stays as it is. */
export type Visit = (view: string) => Promise<void>;

interface Tour {
  readonly words: Words;
  readonly pane: PaneInWords;
  readonly frame: Frame;
  readonly look: Visit;
  /** Looks at what a button opens over the view, and closes it. */
  readonly lookOver: (view: string, button: Locator, role: "dialog" | "menu") => Promise<void>;
}

/** Waits until everything is calculated, and has the colours and the place that it keeps. */
export async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector("[role=progressbar], .fui-Spinner, .fui-Skeleton") === null
  );
  await frame.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  );
}

/** From the pane of an empty workbook on. */
export async function visitViews(excel: LocalExcelPage, words: Words, visit: Visit): Promise<void> {
  const pane = paneIn(excel, words);
  const frame = await frameOf(excel);
  await pane.button("pane.start.csv").waitFor();
  const look: Visit = async (view) => {
    await settled(frame);
    await visit(view);
  };
  const lookOver: Tour["lookOver"] = async (view, button, role) => {
    await button.click();
    const opened = pane.frame.getByRole(role);
    await opened.waitFor();
    await look(view);
    await excel.page().keyboard.press("Escape");
    await opened.waitFor({ state: "detached" });
  };
  const tour: Tour = { words, pane, frame, look, lookOver };
  await visitStart(tour);
  await visitInsight(tour);
  await visitQuality(tour);
  await visitBoard(tour);
  await visitGoals(tour);
  await visitReport(tour);
  await visitFunctions(tour);
  await visitSettings(tour);
  await visitData(tour);
}

/** Ends with the sample's figures. */
async function visitStart({ words, pane, look }: Tour): Promise<void> {
  await look("start");
  const { path } = listOf(languageOf(words));
  await dropFile(pane.frame, basename(path), await readFile(path));
  await pane.frame.getByRole("table").waitFor();
  await look("file");
  await pane.button("pane.actions.cancel").click();
  await pane.button("pane.start.sample").click();
}

async function visitInsight({ words, pane, look, lookOver }: Tour): Promise<void> {
  const { t } = words;
  const named = (name: RegExp) => pane.frame.getByRole("button", { name });
  const sections = pane.button("pane.insight.sections.menu");
  await lookOver("menu of sections", sections, "menu");
  await pane.button("pane.insight.snapshot").click();
  await pane.button("pane.actions.dismiss").waitFor();
  await look("notice");
  await pane.button("pane.actions.dismiss").click();
  await sections.click();
  await pane.frame.getByRole("menuitem", { name: t("pane.insight.sections.openAll") }).click();
  await look("insight");
  const toTable = named(new RegExp(`^${t("pane.insight.show.table")}: `));
  while ((await toTable.count()) > 0) await toTable.first().click();
  await look("insight in tables");
  await lookOver("filter", pane.button("pane.filter.add"), "dialog");
  const day = t("pane.filter.asOf", { date: "" }).trim();
  await lookOver("day", named(new RegExp(`^${day}`)), "dialog");
  const quarter = t("pane.filter.periods.quarter", { date: "" }).trim();
  await lookOver("period", named(new RegExp(`^${quarter}`)), "menu");
}

async function visitQuality({ pane, frame, look }: Tour): Promise<void> {
  // A stage with a needless blank, so that there is something to correct.
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Leads").columns.getItemAt(5);
      const cell = column.getDataBodyRange().getCell(0, 0).load("values");
      await context.sync();
      cell.values = [[`${cell.values[0]![0]} `]];
      await context.sync();
    })
  );
  await pane.button("pane.quality.open").click();
  const folded = pane.frame.locator("details:not([open]) > summary");
  await pane.button("pane.quality.apply", { count: 1, number: "1" }).waitFor();
  await look("quality");
  while ((await folded.count()) > 0) await folded.first().click();
  await look("quality with its previews");
  await pane.button("pane.quality.apply", { count: 1, number: "1" }).click();
  await pane.button("pane.quality.undo").waitFor();
  await look("quality corrected");
}

async function visitBoard({ words, pane, look, lookOver }: Tour): Promise<void> {
  await pane.tab("pane.tabs.board").click();
  await pane.frame.getByRole("listitem").first().waitFor();
  await look("board");
  const menu = words.t("pane.board.moveMenu", { lead: "" }).trim();
  await lookOver("card", pane.frame.getByRole("button", { name: menu }).first(), "menu");
}

async function visitGoals({ words, pane, look }: Tour): Promise<void> {
  await pane.tab("pane.tabs.goals").click();
  await look("goals");
  const revenue = words.t("pane.goals.revenue");
  await pane.frame.getByRole("textbox", { name: revenue }).fill("136500000");
  await pane.button("pane.goals.quotas.add").click();
  await look("goals that are typed");
}

async function visitReport({ pane, look, lookOver }: Tour): Promise<void> {
  await pane.tab("pane.tabs.report").click();
  await look("report");
  await pane.button("pane.report.more").click();
  await pane.button("pane.report.build").click();
  await pane.button("pane.report.refresh").waitFor();
  await look("report that is built");
  const manage = pane.button("pane.report.manage");
  await lookOver("menu of the report", manage, "menu");
}

async function visitFunctions({ pane, look }: Tour): Promise<void> {
  await pane.tab("pane.functions.title").click();
  await pane.frame.getByRole("button", { name: /^WEIGHTED/ }).click();
  await look("functions");
}

async function visitSettings({ pane, look }: Tour): Promise<void> {
  await pane.button("pane.settings.title").click();
  await pane.frame.getByRole("table").waitFor();
  await look("settings");
}

/** The three steps for the sample, then for leads that the pane has questions about. */
async function visitData({ words, pane, look }: Tour): Promise<void> {
  const { t } = words;
  await pane.tab("pane.tabs.data").click();
  await look("tables");
  await pane.button("pane.table.next").click();
  await look("columns");
  await pane.button("pane.columns.next").click();
  await pane.frame.locator("li button[aria-expanded]").first().click();
  await look("stages");
  const source = pane.frame.getByRole("combobox", { name: t("pane.stages.startFrom") });
  await source.selectOption("hubspot");
  await pane.button("pane.stages.add").click();
  await look("stages of a preset");

  const step = (key: TextKey) => pane.frame.getByRole("tab", { name: t(key) });
  await step("pane.steps.table").click();
  await loadMixedLeads(pane);
  await look("columns with questions");
  await pane.button("pane.columns.currency.open").click();
  await look("rates");
}

const languageOf = ({ locale }: Words) => locale.slice(0, 2) as "en" | "sv" | "ro";
