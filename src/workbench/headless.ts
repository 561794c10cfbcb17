/**
 * The local Excel without a page: a workbook, the add-in's build in a jsdom window, Microsoft's office.js between
 * them. The command line and the tests run on it.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { JSDOM, type DOMWindow } from "jsdom";
import type { Engine, FunctionResult } from "./engine/engine";
import { createUniverEngine } from "./engine";
import { Workbook } from "./model/workbook";
import type { Counters, HostOptions, OfficeHost } from "./protocol/host";
import type { Faults } from "./protocol/faults";
import type { FunctionsJson } from "./protocol/functions-metadata";
import { readHostManifest, type HostManifest } from "./protocol/manifest";
import { openNodeAddin } from "./protocol/node-transport";
import { wait } from "./protocol/faults";

export { createUniverEngine, EngineError } from "./engine";

export interface HeadlessOptions extends Partial<
  Pick<
    HostOptions,
    "displayLanguage" | "contentLanguage" | "moreSets" | "limits" | "blankArguments"
  >
> {
  /** The folder with the add-in's build and its manifest.xml; `dist` if left out. */
  readonly addinFolder?: string;
  /** The folder of `@microsoft/office-js/dist`; found in node_modules if left out. */
  readonly officeJsFolder?: string;
  /** Fills the workbook before the add-in starts. */
  readonly fill?: (workbook: Workbook) => void | Promise<void>;
}

export interface Headless {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly host: OfficeHost;
  readonly faults: Faults;
  readonly counters: Counters;
  /** The add-in's window, which holds its pane. */
  readonly page: DOMWindow;
  /** Errors that no script of the page caught. */
  readonly errors: readonly Error[];
  /** Runs the function behind a ribbon button until its `event.completed()`. */
  run(functionName: string): Promise<void>;
  /** The value of a formula, custom functions included; a two-dimensional array if it would spill. */
  evaluate(formula: string): Promise<FunctionResult>;
  /** What the pane says in elements with role="alert". */
  alerts(): string[];
  close(): void;
}

/** A pane that has not started by then never will. */
const START_TIMEOUT_MS = 30_000;
const POLL_MS = 5;

export async function openHeadless(options: HeadlessOptions = {}): Promise<Headless> {
  const addinFolder = path.resolve(options.addinFolder ?? "dist");
  const displayLanguage = options.displayLanguage ?? "en-US";
  const manifest = await loadManifest(addinFolder, displayLanguage);
  const functions = await loadFunctions(addinFolder, manifest);
  const engine = createUniverEngine();
  const workbook = new Workbook(engine);
  await options.fill?.(workbook);
  const addin = await openNodeAddin({
    ...options,
    workbook,
    manifest,
    functions,
    addinFolder,
    displayLanguage,
    officeJsFolder:
      options.officeJsFolder ?? path.resolve("node_modules/@microsoft/office-js/dist"),
    page: manifest.taskpaneFile,
  });
  const { host, window, errors } = addin;
  await started(host, errors);
  return {
    workbook,
    engine,
    host,
    errors,
    faults: host.faults,
    counters: host.counters,
    page: window,
    run: (functionName) => host.runCommand(functionName),
    evaluate: (formula) => engine.evaluate(formula),
    alerts: () =>
      [...window.document.querySelectorAll("[role=alert]")]
        .filter((element) => isShown(window, element))
        .map((element) => element.textContent?.trim() ?? "")
        .filter((text) => text !== ""),
    close: () => {
      addin.close();
      workbook.dispose();
    },
  };
}

function isShown(window: DOMWindow, element: Element): boolean {
  for (let place: Element | null = element; place; place = place.parentElement) {
    if (window.getComputedStyle(place).display === "none") return false;
  }
  return true;
}

async function loadManifest(folder: string, language: string): Promise<HostManifest> {
  const xml = await readFile(path.join(folder, "manifest.xml"), "utf8").catch(() => {
    throw new Error(`There is no built add-in in ${folder}: run "npm run build" first.`);
  });
  return readHostManifest(new JSDOM(xml, { contentType: "text/xml" }).window.document, language);
}

/** An add-in without custom functions has no such file. */
async function loadFunctions(folder: string, manifest: HostManifest): Promise<FunctionsJson> {
  if (manifest.functionsFile === "") return { functions: [] };
  const text = await readFile(path.join(folder, manifest.functionsFile), "utf8");
  return JSON.parse(text) as FunctionsJson;
}

/** Resolves when the add-in takes ribbon commands and calls of custom functions. */
async function started(host: OfficeHost, errors: readonly Error[]): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!host.isReady) {
    const [error] = errors;
    if (error) throw new Error(`The add-in did not start: ${error.message}`, { cause: error });
    if (Date.now() > deadline) throw new Error("The add-in did not start within 30 seconds.");
    await wait(POLL_MS);
  }
}
