/**
 * Takes the pictures of README.md from the running local Excel: `npm run screenshots`. The browser is
 * the one that CHROME_PATH names, else an installed one, else the packaged Chromium.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ensureBuilt, root } from "./build.mjs";
import { launchBrowser, serveLocalExcel } from "./local-excel.mjs";

const PORT = 3950;
const pictures = path.join(root, "docs/pictures");

/** What is clicked, in the languages of the pictures. */
const words = {
  "en-US": {
    open: "Open pane",
    columns: "Next: columns",
    stages: "Next: stages",
    save: "Save stages",
    build: "Build report",
    insight: "Insight",
    board: "Board",
    goals: "Goals",
    close: "Close",
  },
  "sv-SE": {
    open: "Öppna fönstret",
    columns: "Nästa: kolumner",
    stages: "Nästa: steg",
    save: "Spara stegen",
    build: "Skapa rapport",
    insight: "Insikt",
    board: "Tavla",
    goals: "Mål",
    close: "Stäng",
    file: "Arkiv",
    newWorkbook: "Ny",
    load: /^Läs in \d/,
  },
};

/** @param file a .csv file to read in place of the sample workbook */
async function photograph(browser, address, locale, names, file) {
  const say = words[locale];
  const page = await browser.newPage({
    viewport: { width: 2000, height: 1240 },
    ignoreHTTPSErrors: true,
  });
  await page.goto(`${address}?locale=${locale}`);
  await page.waitForFunction(() => window.localExcel !== undefined);
  const frame = page.locator('iframe[title="Pipeline"]');
  const pane = frame.contentFrame();
  const settled = () => page.evaluate(() => window.localExcel.settle());
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  const shoot = (name, target) =>
    names[name] && target.screenshot({ path: path.join(pictures, names[name]) });

  if (file) {
    await page.getByRole("button", { name: say.file, exact: true }).click();
    await page.getByRole("menuitem", { name: say.newWorkbook, exact: true }).click();
    await page.waitForFunction(() => window.localExcel?.tables().length === 0);
  }
  await page.getByRole("button", { name: say.open, exact: true }).click();
  if (file) {
    await pane.locator('input[type="file"]').setInputFiles(path.join(root, file));
    await pane.getByRole("button", { name: say.load }).click();
  } else await press(say.columns);
  await pane.getByRole("button", { name: say.stages }).waitFor();
  await page.mouse.move(900, 700);
  await shoot("columns", frame);
  await press(say.stages);
  await pane.getByRole("button", { name: say.save }).waitFor();
  await shoot("stages", frame);
  await press(say.save);
  await press(say.build);
  await pane.getByRole("status").filter({ hasText: /./ }).first().waitFor();
  await settled();
  await pane.getByRole("tab", { name: say.insight }).click();
  await pane.getByRole("table").first().waitFor();
  await shoot("insight", frame);
  for (const view of ["board", "goals"]) {
    if (!names[view]) continue;
    await pane.getByRole("tab", { name: say[view] }).click();
    await pane.locator("[role=tabpanel] :is(table, ul, ol, h2, h3)").first().waitFor();
    await shoot(view, frame);
  }
  await page.getByRole("button", { name: say.close, exact: true }).click();
  await page.mouse.move(1200, 1180);
  await settled();
  await page.waitForFunction(() =>
    window.localExcel.sheets().some((sheet) => window.localExcel.charts(sheet).length > 0)
  );
  await page.getByRole("img").first().waitFor();
  await shoot("report", page);
  await page.close();
}

await ensureBuilt(["addin", "workbench-node", "workbench-page"], console.error);
mkdirSync(pictures, { recursive: true });
const browser = await launchBrowser();
const { address, stop } = await serveLocalExcel(PORT);
try {
  await photograph(browser, address, "en-US", {
    columns: "pane-columns-en.png",
    stages: "pane-stages-en.png",
    board: "pane-board-en.png",
    goals: "pane-goals-en.png",
    report: "report.png",
  });
  await photograph(
    browser,
    address,
    "sv-SE",
    { insight: "pane-insight-sv.png", report: "report-sv.png" },
    "test/e2e/data/leads-sv.csv"
  );
} finally {
  await browser.close();
  stop();
}
