/** The page of the local Excel in a real browser, for end-to-end tests: `const excel = useLocalExcel(PORT)`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import { loadCertificate } from "../../src/workbench/server/certificate";
import { serve, type RunningServer } from "../../src/workbench/server/server";
import type {} from "../../src/workbench/page/test-interface";
import { launchBrowser, newProfile } from "./browser";

export const ROOT = join(__dirname, "../..");

/** The pace of a fast typist; the formula bar follows each key with colours and proposals. */
const KEY_INTERVAL_MS = 30;

export interface LocalExcelPage {
  /** A folder for files of the test, removed at its end. */
  folder(): string;
  page(): Page;
  /** Opens the page with the sample workbook and waits until it is calculated. */
  open(query?: string): Promise<void>;
  /** The add-in's pane. */
  pane(): FrameLocator;
  /** A button of the page itself. */
  button(name: string): Locator;
  /** Goes to a cell of the active sheet by the name box. */
  select(address: string): Promise<void>;
  /** Goes to a cell and types there, as a user does. */
  type(address: string, text: string): Promise<void>;
  /** Goes to a cell of the active sheet and pastes text there: cells between tabs, rows between line breaks. */
  paste(address: string, text: string): Promise<void>;
  /** The values of cells of a sheet, once everything is calculated; dates are serial numbers. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  /** What the cells of a sheet show, once everything is calculated. */
  shown(sheet: string, address: string): Promise<string[][]>;
  /** Waits for the cells: what is typed, and a workbook that is opened, are there a moment later. */
  expectShown(sheet: string, address: string, expected: string[][]): Promise<void>;
}

/** Starts server and browser for the tests of a file, and gives each test a page of its own. */
export function useLocalExcel(port: number): LocalExcelPage {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let profile: BrowserContext;
  let page: Page;
  let pageErrors: Error[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "local-excel-"));
    const certificate = await loadCertificate(folder, {});
    server = await serve(ROOT, port, certificate);
    browser = await launchBrowser();
    // One for all tests: the page's scripts are fetched and compiled once.
    profile = await newProfile(browser);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    pageErrors = [];
    page = await profile.newPage();
    page.on("pageerror", (error) => pageErrors.push(error));
  });
  afterEach(async () => {
    // What the add-in keeps in the browser is not for the next test.
    const devtools = await profile.newCDPSession(page);
    for (const origin of [new URL(server.url).origin, server.addinOrigin]) {
      await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "local_storage" });
    }
    await page.close();
    expect(pageErrors).toEqual([]);
  });

  async function select(address: string): Promise<void> {
    const nameBox = page.locator("[data-u-comp=defined-name] input");
    await nameBox.fill(address);
    await nameBox.press("Enter");
  }

  return {
    folder: () => folder,
    page: () => page,
    async open(query = "") {
      await page.goto(server.url + query);
      await page.waitForFunction(() => window.localExcel !== undefined);
    },
    pane: () => page.frameLocator('iframe[title="Pipeline"]'),
    button: (name) => page.getByRole("button", { name, exact: true }),
    select,
    async type(address, text) {
      await select(address);
      await page.keyboard.type(text, { delay: KEY_INTERVAL_MS });
      await page.keyboard.press("Enter");
    },
    async paste(address, text) {
      await profile.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await select(address);
      await page.keyboard.press("Control+V");
      await page.waitForFunction((cell) => {
        const { localExcel } = window;
        return localExcel?.values(localExcel.activeSheet(), cell)[0]?.[0] !== "";
      }, address);
    },
    values: (sheet, address) =>
      page.evaluate(
        async ([name, cells]) => {
          await window.localExcel!.settle();
          return window.localExcel!.values(name, cells);
        },
        [sheet, address] as const
      ),
    shown: (sheet, address) =>
      page.evaluate(
        async ([name, cells]) => {
          await window.localExcel!.settle();
          return window.localExcel!.text(name, cells);
        },
        [sheet, address] as const
      ),
    async expectShown(sheet, address, expected) {
      await page.waitForFunction(
        ([name, cells, text]) => {
          const { localExcel } = window;
          return (
            localExcel?.sheets().includes(name) &&
            JSON.stringify(localExcel.text(name, cells)) === text
          );
        },
        [sheet, address, JSON.stringify(expected)] as const
      );
    },
  };
}
