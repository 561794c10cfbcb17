/** The pane of the usual width at 200 %: nothing is cut off, and nothing has to be scrolled sideways. */
import type { Frame } from "playwright-core";
import { LANGUAGES } from "../../src/locales";
import { useLocalExcel } from "./local-excel-page";
import { frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { visitViews } from "./views";
import { wordsOf } from "./words";

const excel = useLocalExcel(44_017);

/** Pixels: 350 at 200 %. */
const WIDTH = 175;

/** What does not fit: the page itself, areas that scroll sideways, controls beyond the edge or narrower than their text. */
async function misfits(frame: Frame): Promise<string[]> {
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
      if (!element.checkVisibility()) continue;
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
  await visitViews(excel, words, async (view) => {
    const misfit = await misfits(frame);
    if (misfit.length > 0) found[view] = misfit;
  });

  expect(found).toEqual({});
});
