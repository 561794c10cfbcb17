import { readFile } from "node:fs/promises";
import type axe from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Puts axe into the page of the pane, as `window.axe`. */
export async function installAxe(frame: Frame): Promise<void> {
  await frame.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
}
