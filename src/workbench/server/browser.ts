import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where the Chromium browsers are usually installed, in order of preference: Chrome, Edge, Chromium. */
function candidates(environment: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case "darwin":
      return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ];
    case "win32":
      return [
        "Google/Chrome/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
      ].flatMap((program) =>
        [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA]
          .filter((folder) => folder !== undefined)
          .map((folder) => join(folder, program))
      );
    default:
      return [
        "google-chrome",
        "google-chrome-stable",
        "microsoft-edge",
        "microsoft-edge-stable",
        "chromium",
        "chromium-browser",
      ].flatMap((name) =>
        (environment.PATH ?? "").split(delimiter).map((folder) => join(folder, name))
      );
  }
}

/** The browser to show the page in: `BROWSER_PATH` if set, else the first one that is installed. */
export function findBrowser(environment: NodeJS.ProcessEnv): string | undefined {
  const named = environment.BROWSER_PATH;
  return named && existsSync(named) ? named : candidates(environment).find(existsSync);
}

/** On Linux a window needs a display server; elsewhere there always is one. */
function hasDisplay(environment: NodeJS.ProcessEnv): boolean {
  return (
    process.platform !== "linux" ||
    Boolean(environment.DISPLAY) ||
    Boolean(environment.WAYLAND_DISPLAY)
  );
}

/**
 * Opens `url` in a browser with a profile of its own (`profile`) that accepts the certificate with this
 * public key; false where there is no browser or no screen to open it on.
 */
export function openBrowser(
  url: string,
  profile: string,
  publicKeyHash: string,
  environment: NodeJS.ProcessEnv
): Promise<boolean> {
  const browser = findBrowser(environment);
  if (browser === undefined || !hasDisplay(environment)) return Promise.resolve(false);
  const flags = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    // Chromium refuses to start its sandbox for the administrator, who has no other choice in a container.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  return new Promise((resolve) => {
    const child = spawn(browser, [...flags, url], { detached: true, stdio: "ignore" });
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
    child.unref();
  });
}
