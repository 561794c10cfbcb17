/** What axe finds wrong in the views as a browser shows them, contrast of colours included, in the light and the dark theme. */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import { listOf } from "./lists";
import { useLocalExcel } from "./local-excel-page";
import { dropFile, frameOf, openEmptyWorkbook, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_617);

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

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

/** Waits until everything is calculated, and has the colours and the place that it keeps. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    () => document.querySelector("[role=progressbar], .fui-Spinner, .fui-Skeleton") === null
  );
  await frame.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished))
  );
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
  await frame.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));

  const wrong: Record<string, string[]> = {};
  const look = async (view: string) => {
    await settled(frame);
    for (const theme of ["light", "dark"] as const) {
      await useTheme(frame, theme);
      await settled(frame);
      const found = await violations(frame);
      if (found.length > 0) wrong[`${view}, ${theme}`] = found;
    }
  };

  await look("start");
  const { path } = listOf("sv");
  await dropFile(pane.frame, basename(path), await readFile(path));
  await pane.frame.getByRole("table").waitFor();
  await look("file");
  await pane.button("pane.actions.cancel").click();
  await pane.button("pane.start.sample").click();

  await pane.button("pane.insight.sections.menu").click();
  await look("menu");
  const openAll = words.t("pane.insight.sections.openAll");
  await pane.frame.getByRole("menuitem", { name: openAll }).click();
  await look("insight");
  await pane.button("pane.filter.add").click();
  await pane.frame.getByRole("dialog").waitFor();
  await look("filter");
  await excel.page().keyboard.press("Escape");
  await pane.button("pane.quality.open").click();
  await look("quality");

  await pane.tab("pane.tabs.board").click();
  await look("board");
  await pane.frame
    .getByRole("button", { name: words.t("pane.board.moveMenu", { lead: "" }) })
    .first()
    .click();
  await look("menu of a card");
  await excel.page().keyboard.press("Escape");

  await pane.tab("pane.tabs.goals").click();
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
  await look("settings");
  await pane.tab("pane.tabs.data").click();
  await look("tables");
  await pane.button("pane.table.next").click();
  await look("columns");
  await pane.button("pane.columns.next").click();
  await look("stages");

  expect(wrong).toEqual({});
});
