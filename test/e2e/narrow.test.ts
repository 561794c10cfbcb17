/** The pane of the usual width at 200 %: nothing is cut off, and nothing has to be scrolled sideways. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Frame } from "playwright-core";
import { LANGUAGES } from "../../src/locales";
import { listOf } from "./lists";
import { useLocalExcel } from "./local-excel-page";
import { dropFile, frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_017);

/** Pixels: 350 at 200 %. */
const WIDTH = 175;

/** What does not fit: the page itself, areas that scroll sideways, controls beyond the edge or narrower than their text. */
async function misfits(frame: Frame): Promise<string[]> {
  await frame.waitForFunction(
    () => document.querySelector("[role=progressbar], .fui-Skeleton") === null
  );
  return frame.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth}`] : [];
    const nameOf = (element: Element) =>
      `${element.localName} "${element.getAttribute("aria-label") ?? element.textContent}"`;
    /** How far to the right the words of an element go. */
    const endOfText = (element: Element): number => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let end = 0;
      while (words.nextNode()) {
        range.selectNodeContents(words.currentNode);
        end = Math.max(end, range.getBoundingClientRect().right);
      }
      return end;
    };
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const isSideways = /auto|scroll/.test(getComputedStyle(element).overflowX);
      if (isSideways && element.scrollWidth > element.clientWidth) {
        found.push(`scrolls: ${nameOf(element)}`);
      }
      if (!element.matches("button, input, select, summary, a[href], [role^=menuitem]")) continue;
      const { left, right, width } = element.getBoundingClientRect();
      // What is only for screen readers has no width to speak of.
      if (width > 1 && (left < 0 || right > clientWidth)) found.push(`beyond: ${nameOf(element)}`);
      const hasWords = element.localName !== "select" && element.localName !== "input";
      if (hasWords && endOfText(element) > right + 1) found.push(`cut: ${nameOf(element)}`);
    }
    return found;
  });
}

test.each(LANGUAGES)("every view fits in %s", async (language) => {
  const words = await wordsOf(language);
  await openEmptyWorkbook(excel, words);
  const pane = paneIn(excel, words);
  await pane.frame.owner().evaluate((element, width) => {
    element.style.width = `${width}px`;
  }, WIDTH);
  await pane.button("pane.start.csv").waitFor();
  const frame = await frameOf(excel);
  const found: Record<string, string[]> = {};
  const look = async (view: string) => {
    const misfit = await misfits(frame);
    if (misfit.length > 0) found[view] = misfit;
  };
  const escape = () => excel.page().keyboard.press("Escape");

  await look("start");
  const { path } = listOf(language);
  await dropFile(pane.frame, basename(path), await readFile(path));
  await pane.frame.getByRole("table").waitFor();
  await look("file");
  await pane.button("pane.actions.cancel").click();
  await pane.button("pane.start.sample").click();

  await pane.button("pane.insight.sections.menu").click();
  await look("menu");
  await pane.frame
    .getByRole("menuitem", { name: words.t("pane.insight.sections.openAll") })
    .click();
  await look("insight");
  await pane.button("pane.filter.add").click();
  await pane.frame.getByRole("dialog").waitFor();
  await look("filter");
  await escape();
  await pane.button("pane.quality.open").click();
  await look("quality");

  await pane.tab("pane.tabs.board").click();
  await pane.frame.getByRole("listitem").first().waitFor();
  await look("board");
  await pane.tab("pane.tabs.goals").click();
  await pane.frame.getByRole("textbox", { name: words.t("pane.goals.revenue") }).fill("136500000");
  await look("goals");
  await pane.tab("pane.tabs.report").click();
  await look("report");
  await pane.button("pane.report.build").click();
  await pane.button("pane.report.refresh").waitFor();
  await look("report that is built");

  await pane.tab("pane.functions.title").click();
  await pane.frame.getByRole("button", { name: /^WEIGHTED/ }).click();
  await look("functions");
  await pane.button("pane.settings.title").click();
  await pane.button("pane.settings.snapshots.take").click();
  await pane.frame.getByRole("table").waitFor();
  await look("settings");
  await pane.tab("pane.tabs.data").click();
  await look("tables");
  await pane.button("pane.table.next").click();
  await look("columns");
  await pane.button("pane.columns.next").click();
  await pane.frame.locator("li button[aria-expanded]").first().click();
  await look("stages");

  expect(found).toEqual({});
});
