/** Walks through what is open in the pane by Tab and arrow keys, and tells what they do not reach. */
import type { Frame, Page } from "playwright-core";
import { installAxe } from "./axe";
import { installKeyWalk, type KeyWalk } from "./key-walk-page";

declare global {
  interface Window {
    keyWalk?: KeyWalk;
  }
}

/** More than any view has. */
const MOST_STOPS = 400;
/** Within a group of controls that Tab comes to as one; Tab leads to what belongs to a member of it. */
const KEYS_IN_GROUP = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Tab"];

/** To be called once for a page of the pane. */
export async function prepareWalks(frame: Frame): Promise<void> {
  await installAxe(frame);
  await frame.evaluate(installKeyWalk);
}

/** What is wrong for who has only a keyboard, control by control; nothing is pressed but keys that move the focus. */
export async function walk(page: Page, frame: Frame): Promise<string[]> {
  const note = () => frame.evaluate(() => window.keyWalk!.note());
  const { next, previous } = await frame.evaluate(() => window.keyWalk!.begin());
  // The first stop is come to by a key, too, because only then it is marked.
  await page.keyboard.press(next);
  await page.keyboard.press(previous);
  for (let stop = 0; stop < MOST_STOPS && (await note()) === "new"; stop++) {
    await page.keyboard.press(next);
  }
  while (await frame.evaluate(() => window.keyWalk!.goNearMissing())) {
    for (const key of KEYS_IN_GROUP) {
      await page.keyboard.press(key);
      await note();
      await frame.evaluate(() => window.keyWalk!.goBack());
    }
  }
  return frame.evaluate(() => window.keyWalk!.end());
}
