/** What users download: the add-in's production build. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
const entries = JSON.parse(readFileSync(path.join(root, "build/addin.stamp"), "utf8")) as Record<
  "taskpane" | "commands" | "functions",
  string[]
>;

const kilobytes = (files: Iterable<string>) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length / 1024,
    0
  );

test("the pane's entry is at most 180 kB gzip", () => {
  expect(kilobytes(entries.taskpane)).toBeLessThanOrEqual(180);
});

/** Webpack's runtime is one for all three entries; it counts with the pane. */
test("the functions are at most 30 kB gzip", () => {
  const own = entries.functions.filter((file) => file !== "runtime.js");
  expect(own.length).toBeGreaterThan(0);
  expect(kilobytes(own)).toBeLessThanOrEqual(30);
});

test("nothing of the local Excel, its engine or office.js is in it", () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) {
    const code = readFileSync(path.join(dist, script), "utf8");
    // Words that stand in those libraries' code and survive minification.
    expect(code).not.toMatch(
      /univer|jsdom|echarts|excelts|OSF\.DDA|Microsoft\.Office\.WebExtension/i
    );
  }
});

test("the page loads nothing from elsewhere but office.js from Microsoft", () => {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const addresses = [...page.matchAll(/(?:src|href)=["']?(https?:[^"'\s>]+)/g)].map((m) => m[1]);
  expect(addresses).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("no script holds up what the page paints first", () => {
  const page = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const scripts = page.match(/<script[^>]*\bsrc=[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(script).toMatch(/\bdefer\b/);
});
