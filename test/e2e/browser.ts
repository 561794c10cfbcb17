import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { findBrowser } from "../../src/workbench/server/browser";

const run = promisify(execFile);

/** Runs in closed networks: nothing but the page under test is fetched, and nothing waits for an answer. */
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-pings",
];

/** Chromium refuses to start its sandbox for the administrator, who runs the tests in most containers. */
const sandboxFlags = () => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

interface Program {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const definedEnvironment = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );

/** Unpacks the packaged Chromium, says where, and where the libraries are that it needs. */
const UNPACK = `require("@sparticuz/chromium").executablePath().then((path) =>
  process.stdout.write(JSON.stringify({ path, libraries: process.env.LD_LIBRARY_PATH })))`;

/** Its fonts look for themselves in /tmp/fonts; here they are where they were unpacked, beside the system's. */
const fontConfiguration = (folder: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${join(folder, "fonts")}</dir><dir>/usr/share/fonts</dir>
<cachedir>${join(folder, "fonts-cache")}</cachedir></fontconfig>`;

/**
 * The Chromium that comes as a package, for machines without a browser (Linux on x64). It brings its system libraries only
 * if it believes to run in a cloud function, and unpacks to the folder for temporary files: both are said to a
 * process of its own, each test worker with a folder of its own.
 */
async function packagedBrowser(environment: NodeJS.ProcessEnv): Promise<Program> {
  const folder = join(tmpdir(), `packaged-chromium-${process.env.JEST_WORKER_ID ?? "0"}`);
  mkdirSync(folder, { recursive: true });
  const env = { ...environment, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };
  const { stdout } = await run(process.execPath, ["-e", UNPACK], { env });
  const { path, libraries } = JSON.parse(stdout) as { path: string; libraries: string };
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, fontConfiguration(folder));
  return {
    executablePath: path,
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: { ...definedEnvironment(environment), LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  };
}

async function findProgram(environment: NodeJS.ProcessEnv): Promise<Program> {
  const installed = findBrowser({
    ...environment,
    BROWSER_PATH: environment.CHROME_PATH ?? environment.BROWSER_PATH,
  });
  return installed === undefined
    ? packagedBrowser(environment)
    : { executablePath: installed, args: [], env: definedEnvironment(environment) };
}

/**
 * Starts a browser without window: the one that `CHROME_PATH` names, else an installed Chrome, Edge or
 * Chromium, else the packaged Chromium.
 */
export async function launchBrowser(
  environment: NodeJS.ProcessEnv = process.env
): Promise<Browser> {
  const { executablePath, args, env } = await findProgram(environment);
  return chromium.launch({
    executablePath,
    env,
    headless: true,
    args: [...new Set([...FLAGS, ...sandboxFlags(), ...args])],
  });
}

/** A fresh profile for one test, which takes the local server's certificate, as a user's browser is told to. */
export const newProfile = (browser: Browser, locale = "en-US"): Promise<BrowserContext> =>
  browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1440, height: 900 },
  });
