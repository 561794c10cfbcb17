/**
 * Measures the pane in the running local Excel: `npm run bench:pane -- --rows 100000`. Prints how soon the pane is
 * there on a processor four times as slow, and for each view the longest of its tasks against the limit: while a task
 * runs, the browser does not answer. Needs an installed Chromium or Chrome (CHROME_PATH, if it is not at a usual place).
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ensureBuilt, root } from "./build.mjs";
import { launchBrowser, serveLocalExcel } from "./local-excel.mjs";

const PORT = 3960;
const SLOWDOWN = 4;
/** What no task should take longer than. */
const LIMIT_MS = 200;
const VIEWPORT = { width: 1440, height: 900 };
const TIMEOUT_MS = 300_000;
/** Views by their tabs; setting up the data comes before. */
const TABS = ["Insight", "Board", "Goals", "Report", "Functions, ƒx"];

const STAGES = ["Qualification", "Discovery", "Proposal", "Negotiation", "Won", "Lost"];
const OWNERS = 30;
const SOURCES = 7;
const DAYS = 1_000;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const HEADER = "Lead ID,Owner,Source,Stage,Amount,Created,Entered stage,Expected close,Closed";

const day = (number) => new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10);

/** Writes leads to a .csv file, without chance: each run measures the same. */
function writeLeads(rows) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const stage = STAGES[(row * 13) % STAGES.length];
    const created = (row * 7) % DAYS;
    const closed = stage === "Won" || stage === "Lost" ? day(created + 60) : "";
    const amount = 1_000 + ((row * 31) % 900) * 100;
    const [owner, source] = [`Representative ${row % OWNERS}`, `Source ${row % SOURCES}`];
    const dates = [day(created), day(created + 30), day(created + 90), closed];
    return [`L-${row}`, owner, source, stage, amount, ...dates].join(",");
  });
  const file = path.join(root, "build/bench-leads.csv");
  writeFileSync(file, [HEADER, ...lines].join("\n"));
  return file;
}

/** Opens an empty workbook with the pane, and waits for its tabs. */
async function openPane(page) {
  const frame = () => page.waitForSelector('iframe[title="Pipeline"]', { state: "attached" });
  const before = await frame();
  await page.getByRole("button", { name: "File", exact: true }).click();
  await page.getByRole("menuitem", { name: "New", exact: true }).click();
  await page.waitForFunction((element) => !element.isConnected, before);
  const pane = await (await frame()).contentFrame();
  await page.getByRole("button", { name: "Open pane", exact: true }).click();
  await pane.waitForSelector("[role=tablist]");
  return pane;
}

/** Milliseconds from the first request of the pane until something is painted, and until it can be used. */
async function measureStart(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const pane = await openPane(page);
  const times = await pane.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    ready: performance.now(),
  }));
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return times;
}

/** Milliseconds of the tasks above 50 ms that the pane itself had while something was done: the local Excel's are not its. */
async function longTasks(pane, work) {
  const observer = await pane.evaluateHandle(() => {
    const durations = [];
    const note = (entries) =>
      entries.forEach(({ name, duration }) => name === "self" && durations.push(duration));
    const watch = new PerformanceObserver((list) => note(list.getEntries()));
    watch.observe({ type: "longtask" });
    return { durations, watch, note };
  });
  await work();
  await pane.waitForFunction(
    () => document.querySelector("[role=progressbar], .fui-Skeleton") === null,
    null,
    { timeout: TIMEOUT_MS }
  );
  return observer.evaluate(({ durations, watch, note }) => {
    note(watch.takeRecords());
    watch.disconnect();
    return durations;
  });
}

async function measureViews(page, rows) {
  const pane = await openPane(page);
  pane.page().setDefaultTimeout(TIMEOUT_MS);
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  const file = writeLeads(rows);
  const shown = (name) => pane.getByRole("button", { name, exact: true }).waitFor();
  const load = `Load ${rows.toLocaleString("en")} rows`;
  const steps = [
    [
      "reading a .csv file",
      async () => {
        await pane.locator("input[type=file]").setInputFiles(file);
        await shown(load);
      },
    ],
    ["writing it as a table", () => press(load).then(() => shown("Next: stages"))],
    ["stages", () => press("Next: stages").then(() => shown("Save stages"))],
    ["saving the stages", () => press("Save stages").then(() => shown("Build report"))],
    ...TABS.map((name) => [name, () => pane.getByRole("tab", { name, exact: true }).click()]),
    [
      "Insight, all sections",
      async () => {
        await pane.getByRole("tab", { name: "Insight", exact: true }).click();
        await press("Sections");
        await pane.getByRole("menuitem", { name: "Open all" }).click();
      },
    ],
  ];
  const results = [];
  for (const [name, work] of steps) results.push({ name, tasks: await longTasks(pane, work) });
  return results;
}

const { values } = parseArgs({ options: { rows: { type: "string", default: "100000" } } });
await ensureBuilt(["addin", "workbench-node", "workbench-page"], console.error);
const { address, stop } = await serveLocalExcel(PORT);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  await page.goto(address);
  await page.waitForFunction(() => window.localExcel !== undefined);
  const { paint, ready } = await measureStart(page);
  console.log(
    `Start, processor ${SLOWDOWN}× slower: paint ${paint?.toFixed()} ms, tabs ${ready.toFixed()} ms`
  );
  console.log(
    `Longest task of ${Number(values.rows).toLocaleString("en")} leads, as a share of ${LIMIT_MS} ms (tasks above 50 ms):`
  );
  for (const { name, tasks } of await measureViews(page, Number(values.rows))) {
    const share = Math.max(0, ...tasks) / LIMIT_MS;
    console.log(`  ${share.toFixed(2).padStart(5)}  ${name} (${tasks.length})`);
  }
} finally {
  await browser.close();
  stop();
}
