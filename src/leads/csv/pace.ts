import type { Work } from "./types";

/** So long the page may be kept from drawing and answering at a time, milliseconds; 200 are felt as a hang. */
const STRETCH_MS = 40;

/** Keeps long work from blocking the page: asked after each small part, it lets the page breathe when it is time. */
export function paceOf({ onProgress, signal }: Work): (fraction: number) => Promise<void> {
  let since = performance.now();
  return async (fraction) => {
    signal?.throwIfAborted();
    if (performance.now() - since < STRETCH_MS) return;
    onProgress?.(fraction);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}
