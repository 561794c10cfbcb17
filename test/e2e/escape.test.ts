/** Esc in what opens over the pane: it closes, the focus is where it was, and office.js does not hear of it. */
import type { Frame, Locator } from "playwright-core";
import { useLocalExcel } from "./local-excel-page";
import { frameOf, paneIn } from "./pane";
import { wordsOf } from "./words";

const excel = useLocalExcel(43_917);

declare global {
  interface Window {
    /** How often Esc came to the window of the pane, where office.js takes it for the wish to leave. */
    escapes?: number;
  }
}

const press = (key: string) => excel.page().keyboard.press(key);

const countEscapes = (frame: Frame) =>
  frame.evaluate(() => {
    window.escapes = 0;
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") window.escapes! += 1;
    });
  });

/** Waits until an element has the focus, as it comes back a moment after what had it is gone. */
async function expectFocus(frame: Frame, element: Locator): Promise<void> {
  const handle = (await element.elementHandle())!;
  await frame.waitForFunction((wanted) => document.activeElement === wanted, handle);
}

test("Esc closes filter, day, period, sections and menus, and leads back to their buttons", async () => {
  const words = await wordsOf("en");
  const { t } = words;
  await excel.open();
  await excel.button(words.ribbon("Open.Label")).click();
  const pane = paneIn(excel, words);
  await pane.button("pane.table.next").click();
  await pane.button("pane.columns.next").click();
  await pane.button("pane.stages.save").click();
  await pane.button("pane.report.build").click();
  await pane.button("pane.report.refresh").waitFor();
  const frame = await frameOf(excel);
  await countEscapes(frame);

  /** Opens by its button, with the keyboard, and closes by Esc. */
  const escapeFrom = async (button: Locator, role: "dialog" | "menu") => {
    await button.focus();
    await press("Enter");
    const opened = pane.frame.getByRole(role);
    await opened.waitFor();
    // From within, where the focus has gone.
    await frame.waitForFunction(
      (wanted) => document.activeElement?.closest(`[role=${wanted}]`) !== null,
      role
    );
    await press("Escape");
    await opened.waitFor({ state: "detached" });
    await expectFocus(frame, button);
    expect(await frame.evaluate(() => window.escapes)).toBe(0);
  };

  await escapeFrom(pane.button("pane.report.manage"), "menu");
  await pane.tab("pane.tabs.insight").click();
  const day = pane.frame.getByRole("button", { name: /^as of/ });
  await escapeFrom(pane.button("pane.filter.add"), "dialog");
  await escapeFrom(day, "dialog");
  await escapeFrom(pane.frame.getByRole("button", { name: /^quarter from/i }), "menu");
  await escapeFrom(pane.button("pane.insight.sections.menu"), "menu");

  // The day's own buttons lead back to it, too, whatever becomes of the figures meanwhile.
  for (const choice of ["pane.filter.set", "pane.filter.today"] as const) {
    await day.focus();
    await press("Enter");
    await pane.frame.getByLabel(t("pane.filter.day"), { exact: true }).last().fill("2026-06-30");
    await pane.button(choice).click();
    await pane.frame.getByRole("dialog").waitFor({ state: "detached" });
    await expectFocus(frame, day);
  }

  await pane.tab("pane.tabs.board").click();
  const move = pane.frame.getByRole("button", { name: t("pane.board.moveMenu", { lead: "" }) });
  await escapeFrom(move.first(), "menu");

  // Esc that nothing has a use for still is the way back to the sheet.
  await press("Escape");
  expect(await frame.evaluate(() => window.escapes)).toBe(1);
});
