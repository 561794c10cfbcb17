/** The pane used without a mouse. */
import type { Locator } from "playwright-core";
import type { LocalExcelPage } from "./local-excel-page";
import type { PaneInWords } from "./pane";

/** More than any view has. */
const MOST_STOPS = 150;
const MOST_OPTIONS = 40;

export interface Keys {
  press(key: string): Promise<void>;
  hasFocus(target: Locator): Promise<boolean>;
  /** Waits until an element has the focus, which comes a moment after what had it is gone. */
  expectFocus(target: Locator): Promise<void>;
  /** Goes on with Tab, or back with Shift+Tab, to where an element has the focus. */
  tabTo(target: Locator): Promise<void>;
  /** Goes to a control and uses it. */
  use(target: Locator, key?: "Enter" | "Space"): Promise<void>;
  /** Goes to a list, and along it with the arrow keys. */
  choose(list: Locator, option: string): Promise<void>;
  /** Goes to a field and types over what stands there. */
  fill(field: Locator, text: string): Promise<void>;
  /** Goes to the row of tabs, and along it with the arrow keys. */
  open(tab: Locator): Promise<void>;
}

export function keysOf(excel: LocalExcelPage, { frame }: PaneInWords): Keys {
  const press = (key: string) => excel.page().keyboard.press(key);
  const hasFocus = (target: Locator) =>
    target.evaluate((element) => element === document.activeElement);
  const expectFocus: Keys["expectFocus"] = async (target) => {
    await target.and(frame.locator(":focus")).waitFor();
  };
  const isBehind = (target: Locator) =>
    target.evaluate((element) => {
      const { activeElement } = document;
      const position = activeElement?.compareDocumentPosition(element) ?? 0;
      return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
  const tabTo: Keys["tabTo"] = async (target) => {
    await target.waitFor();
    const key = (await isBehind(target)) ? "Shift+Tab" : "Tab";
    for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop++) await press(key);
    expect(await hasFocus(target)).toBe(true);
  };
  return {
    press,
    hasFocus,
    expectFocus,
    tabTo,
    async use(target, key = "Enter") {
      await tabTo(target);
      await press(key);
    },
    async choose(list, option) {
      await tabTo(list);
      const chosen = list.locator("option:checked");
      const options = await list.locator("option").allInnerTexts();
      const step = () =>
        list.evaluate((select: HTMLSelectElement, wanted) => {
          const at = [...select.options].findIndex(({ text }) => text === wanted);
          return Math.sign(at - select.selectedIndex);
        }, option);
      expect(options).toContain(option);
      for (let tries = 0; tries < MOST_OPTIONS; tries++) {
        const direction = await step();
        if (direction === 0) break;
        await press(direction > 0 ? "ArrowDown" : "ArrowUp");
      }
      expect(await chosen.innerText()).toBe(option);
      expect(await hasFocus(list)).toBe(true);
    },
    async fill(field, text) {
      await tabTo(field);
      await press("Control+A");
      await excel.page().keyboard.type(text);
    },
    async open(tab) {
      const row = frame.getByRole("tablist").first();
      const isIn = () => row.evaluate((element) => element.contains(document.activeElement));
      for (let stop = 0; stop < MOST_STOPS && !(await isIn()); stop++) await press("Shift+Tab");
      const tabs = await row.getByRole("tab").count();
      for (let step = 0; step < tabs && !(await hasFocus(tab)); step++) await press("ArrowRight");
      expect(await hasFocus(tab)).toBe(true);
      await press("Enter");
    },
  };
}
