import type { Browser, BrowserContext } from "playwright-core";
import { launchBrowser as launch } from "../../src/tools/browser.cjs";
import { findBrowser } from "../../src/workbench/server/browser";

/**
 * Starts a browser without window: the one that `CHROME_PATH` names, else an installed Chrome, Edge or
 * Chromium, else the packaged Chromium.
 */
export const launchBrowser = (environment: NodeJS.ProcessEnv = process.env): Promise<Browser> =>
  launch(
    findBrowser({
      ...environment,
      BROWSER_PATH: environment.CHROME_PATH ?? environment.BROWSER_PATH,
    }),
    environment
  );

/** A fresh profile for one test, which takes the local server's certificate, as a user's browser is told to. */
export const newProfile = (browser: Browser, locale = "en-US"): Promise<BrowserContext> =>
  browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
  });
