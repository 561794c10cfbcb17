/**
 * Takes the pictures of README.md from the running local Excel: `npm run screenshots`. Needs an installed Chromium or
 * Chrome (CHROME_PATH, if it is not at a usual place).
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
    close: "Close",
  },
  "sv-SE": {
    open: "Öppna fönstret",
    columns: "Nästa: kolumner",
    stages: "Nästa: steg",
    save: "Spara stegen",
    build: "Skapa rapport",
    insight: "Insikt",
    close: "Stäng",
  },
};

async function photograph(browser, address, locale, names) {
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

  await page.getByRole("button", { name: say.open, exact: true }).click();
  await press(say.columns);
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
const { address, stop } = await serveLocalExcel(PORT);
const browser = await launchBrowser();
try {
  await photograph(browser, address, "en-US", {
    columns: "pane-columns-en.png",
    stages: "pane-stages-en.png",
    report: "report.png",
  });
  await photograph(browser, address, "sv-SE", { insight: "pane-insight-sv.png" });
} finally {
  await browser.close();
  stop();
}
