/** The add-in's pane as a user of a language goes through it. */
import type { Frame, FrameLocator, Locator } from "playwright-core";
import type { TextKey, TextParameters } from "../../src/locales";
import type { LocalExcelPage } from "./local-excel-page";
import type { Words } from "./words";

export interface PaneInWords {
  readonly frame: FrameLocator;
  button(key: TextKey, parameters?: TextParameters): Locator;
  tab(key: TextKey): Locator;
  /** The value of a key figure of the insight. */
  figure(key: TextKey): Locator;
  /** Types the chances of the open stages, in percent. */
  typeChances(chances: Readonly<Record<string, number>>): Promise<void>;
}

/** Opens the local Excel in a language, with an empty workbook and the pane. */
export async function openEmptyWorkbook(
  excel: LocalExcelPage,
  { locale, page: say, ribbon }: Words
): Promise<void> {
  await excel.open(`?locale=${locale}`);
  const page = excel.page();
  await excel.button(say.file).click();
  await page.getByRole("menuitem", { name: say.newWorkbook, exact: true }).click();
  await page.getByRole("heading", { name: say.bookName }).waitFor();
  await page.waitForFunction(() => window.localExcel?.tables().length === 0);
  await excel.pane().owner().waitFor({ state: "attached" });
  await excel.button(ribbon("Open.Label")).click();
}

export function paneIn(excel: LocalExcelPage, { t }: Words): PaneInWords {
  const frame = excel.pane();
  return {
    frame,
    button: (key, parameters) =>
      frame.getByRole("button", { name: t(key, parameters), exact: true }),
    tab: (key) => frame.getByRole("tab", { name: t(key) }),
    figure: (key) =>
      frame
        .locator("dl > div")
        .filter({ has: frame.getByText(t(key), { exact: true }) })
        .getByRole("definition")
        .first(),
    async typeChances(chances) {
      for (const [stage, percent] of Object.entries(chances)) {
        const name = t("pane.stages.of.probability", { stage });
        await frame.getByRole("textbox", { name, exact: true }).fill(String(percent));
      }
    },
  };
}

/** The document of the pane, to run code in. */
export async function frameOf(excel: LocalExcelPage): Promise<Frame> {
  const element = await excel.pane().owner().elementHandle();
  return (await element!.contentFrame())!;
}

/** Drops a file on the pane, as from a folder beside it. */
export async function dropFile(pane: FrameLocator, name: string, bytes: Buffer): Promise<void> {
  await pane.locator("body").evaluate(
    (body, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(file.bytes)], file.name));
      for (const type of ["dragover", "drop"]) {
        body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name, bytes: [...bytes] }
  );
}

/** Waits until an element reads as expected; in vain, it tells what stands there. */
export async function expectText(element: Locator, expected: string): Promise<void> {
  const whole = new RegExp(`^${expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  try {
    await element.filter({ hasText: whole }).waitFor({ timeout: 15_000 });
  } catch {
    expect(await element.allInnerTexts()).toEqual([expected]);
  }
}
