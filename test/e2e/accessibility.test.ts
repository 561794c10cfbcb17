/** What axe finds wrong in the views as a browser shows them, contrast of colours included, in the light and the dark theme. */
import type { Frame } from "playwright-core";
import { installAxe } from "./axe";
import { useLocalExcel } from "./local-excel-page";
import { frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { settled, visitViews } from "./views";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_617);

/** The pane looks at the theme whenever it gets the focus. */
async function useTheme(frame: Frame, theme: "light" | "dark"): Promise<void> {
  await frame.evaluate((chosen) => {
    const officeTheme = { isDarkTheme: chosen === "dark" };
    Object.defineProperty(Office.context, "officeTheme", {
      value: officeTheme,
      configurable: true,
    });
    window.dispatchEvent(new Event("focus"));
  }, theme);
  await frame.waitForFunction((chosen) => {
    const root = document.querySelector("#root > *");
    return root !== null && getComputedStyle(root).colorScheme === chosen;
  }, theme);
}

/** The focus manager of the controls' library brings guards of its own, which never hold the focus. */
const GUARDS = "[data-tabster-dummy]";

async function violations(frame: Frame): Promise<string[]> {
  return frame.evaluate(async (guards) => {
    // An open menu lies over the page, in none of its landmarks.
    const inMenu = document.querySelector("[role=menu]") !== null;
    const { violations: found } = await window.axe.run(
      { exclude: [guards] },
      { rules: { region: { enabled: !inMenu } } }
    );
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ""}`)
    );
  }, GUARDS);
}

test("no view has anything that axe finds wrong, in either theme", async () => {
  const words = await wordsOf("sv");
  await openEmptyWorkbook(excel, words);
  const pane = paneIn(excel, words);
  await pane.button("pane.start.csv").waitFor();
  const frame = await frameOf(excel);
  await installAxe(frame);

  const wrong: Record<string, string[]> = {};
  await visitViews(excel, words, async (view) => {
    for (const theme of ["light", "dark"] as const) {
      await useTheme(frame, theme);
      await settled(frame);
      const found = await violations(frame);
      if (found.length > 0) wrong[`${view}, ${theme}`] = found;
    }
  });
  expect(wrong).toEqual({});
});
