/**
 * Measures the pane in the running local Excel: `npm run bench:pane -- --rows 100000`. Prints how soon the pane is
 * there on a processor four times as slow, and for each step of the setting up, each view, and many cells with functions
 * how long it takes and the longest of its tasks against the limit: while a task runs, the browser does not answer.
 * The browser is the one that CHROME_PATH names, else an installed one, else the packaged Chromium.
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
/** Starts of which the middle one counts. */
const STARTS = 5;
/** What is shown while something is under way, and for how long nothing of it says that there is nothing to come. */
const BUSY = "[role=progressbar], .fui-Spinner, .fui-Skeleton";
const QUIET_MS = 300;

/** Cells with a function, and the leads that each of them takes. */
const CELLS = 1_000;
const LEADS_OF_CELLS = 10_000;
const SHEET_OF_CELLS = "Cells";
/** The first steps, after which there are leads and stages. */
const STEPS_TO_TABLES = 4;

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

/** Waits until nothing is under way any more; says since when, in milliseconds from the start of the pane. */
async function settled(pane) {
  await pane.evaluate(() => void (window.quietSince = performance.now()));
  await pane.waitForFunction(
    ([busy, quiet]) => {
      if (document.querySelector(busy)) window.quietSince = performance.now();
      return performance.now() - window.quietSince > quiet;
    },
    [BUSY, QUIET_MS],
    { timeout: TIMEOUT_MS }
  );
  return pane.evaluate(() => window.quietSince);
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Milliseconds from the first request of the open pane, of which nothing is cached, until something is painted, until
 * the tabs can be used, and until their first view is there.
 */
async function measureStart(page) {
  const pane = await openPane(page);
  await settled(pane);
  // The pane has a process of its own, where the browser gives it one.
  const devtools = await page.context().newCDPSession(pane);
  await devtools.send("Network.enable");
  await devtools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const starts = [];
  while (starts.length < STARTS) {
    await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
    await pane.waitForSelector("[role=tablist]");
    const tabs = await pane.evaluate(() => performance.now());
    const view = await settled(pane);
    const paint = await pane.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime
    );
    starts.push({ paint, tabs, view });
  }
  await devtools.detach();
  const middleOf = (name) => middle(starts.map((start) => start[name])).toFixed();
  return { paint: middleOf("paint"), tabs: middleOf("tabs"), view: middleOf("view") };
}

/**
 * How long something takes, and the durations of the tasks above 50 ms that the pane itself had meanwhile, both in
 * milliseconds: the local Excel's tasks are not its.
 */
async function longTasks(pane, work) {
  const observer = await pane.evaluateHandle(() => {
    const durations = [];
    const note = (entries) =>
      entries.forEach(({ name, duration }) => name === "self" && durations.push(duration));
    const watch = new PerformanceObserver((list) => note(list.getEntries()));
    watch.observe({ type: "longtask" });
    return { durations, watch, note, start: performance.now() };
  });
  await work();
  const end = await settled(pane);
  return observer.evaluate(({ durations, watch, note, start }, end) => {
    note(watch.takeRecords());
    watch.disconnect();
    return { durations, time: end - start };
  }, end);
}

/** What a user does from the file to the report, and each view on the way. */
function stepsOf(pane, rows) {
  const button = (name) => pane.getByRole("button", { name, exact: true });
  const press = (name) => button(name).click();
  const tab = (name) => pane.getByRole("tab", { name, exact: true }).click();
  const load = `Load ${rows.toLocaleString("en")} rows`;
  const openAll = async () => {
    await press("Sections");
    await pane.getByRole("menuitem", { name: "Open all" }).click();
  };
  const read = async () => {
    await pane.locator("input[type=file]").setInputFiles(writeLeads(rows));
    await button(load).waitFor();
  };
  return [
    ["reading a .csv file", read],
    ["writing it as a table", () => press(load).then(() => button("Next: stages").waitFor())],
    ["stages", () => press("Next: stages").then(() => button("Save stages").waitFor())],
    ["saving the stages", () => press("Save stages").then(() => button("Build report").waitFor())],
    ["Insight", () => tab("Insight")],
    ["Insight, all sections", openAll],
    ["Quality", () => press("Review and correct")],
    ["Board", () => tab("Board")],
    ["Goals", () => tab("Goals")],
    ["Functions", () => tab("Functions, ƒx")],
    ["Data", () => tab("Data")],
    ["columns", () => press("Next: columns").then(() => button("Next: stages").waitFor())],
    ["Report", () => tab("Report")],
    [
      "building a report",
      () => press("Build report").then(() => button("Refresh report").waitFor()),
    ],
  ];
}

async function measureSteps(page, rows, tell) {
  const pane = await openPane(page);
  page.setDefaultTimeout(TIMEOUT_MS);
  for (const [name, work] of stepsOf(pane, rows)) tell(name, await longTasks(pane, work));
}

/**
 * As many cells with `PIPELINE.WEIGHTED` at once, in a workbook of their own. Each has another probability: of equal calls
 * the local Excel makes one.
 */
async function measureCells(page) {
  const pane = await openPane(page);
  for (const [, work] of stepsOf(pane, LEADS_OF_CELLS).slice(0, STEPS_TO_TABLES)) {
    await work();
    await settled(pane);
  }
  const formulas = Array.from({ length: CELLS }, (_, cell) => [
    `=PIPELINE.WEIGHTED(Leads[Amount],Leads[Stage],Stages,${(cell + 1) / CELLS})`,
  ]);
  const address = `A1:A${CELLS}`;
  const measured = await longTasks(pane, async () => {
    await pane.evaluate(
      ([sheet, address, formulas]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.add(sheet).getRange(address).formulas = formulas;
          await context.sync();
        }),
      [SHEET_OF_CELLS, address, formulas]
    );
    await page.evaluate(() => window.localExcel.settle());
  });
  const results = await page.evaluate(
    ([sheet, address]) => window.localExcel.values(sheet, address).flat(),
    [SHEET_OF_CELLS, address]
  );
  const wrong = results.find((value) => typeof value !== "number");
  if (wrong !== undefined) throw new Error(`A cell shows ${JSON.stringify(wrong)}.`);
  return measured;
}

const { values } = parseArgs({ options: { rows: { type: "string", default: "100000" } } });
await ensureBuilt(["addin", "workbench-node", "workbench-page"], console.error);
const browser = await launchBrowser();
const { address, stop } = await serveLocalExcel(PORT);
try {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: VIEWPORT });
  await page.goto(address);
  await page.waitForFunction(() => window.localExcel !== undefined);
  const { paint, tabs, view } = await measureStart(page);
  console.log(
    `Start, processor ${SLOWDOWN}× slower: paint ${paint} ms, tabs ${tabs} ms, first view ${view} ms`
  );
  const rows = Number(values.rows);
  console.log(
    `Longest task of ${rows.toLocaleString("en")} leads, as a share of ${LIMIT_MS} ms (tasks above 50 ms; whole time):`
  );
  const tell = (name, { durations, time }) => {
    const share = Math.max(0, ...durations) / LIMIT_MS;
    const [tasks, seconds] = [durations.length, (time / 1000).toFixed(1)];
    console.log(`  ${share.toFixed(2).padStart(5)}  ${name} (${tasks}; ${seconds} s)`);
  };
  await measureSteps(page, rows, tell);
  const [cells, leads] = [CELLS, LEADS_OF_CELLS].map((count) => count.toLocaleString("en"));
  tell(`${cells} cells with WEIGHTED over ${leads} leads`, await measureCells(page));
} finally {
  await browser.close();
  stop();
}
