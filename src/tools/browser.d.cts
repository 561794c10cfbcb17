import type { Browser } from "playwright-core";

/** Starts the installed browser at this path or, where there is none, the packaged Chromium. */
export function launchBrowser(
  installed: string | undefined,
  environment?: NodeJS.ProcessEnv
): Promise<Browser>;
