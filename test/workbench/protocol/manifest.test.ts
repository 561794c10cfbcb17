/** What the host takes from the manifest ("Override element" and "Localization for Office Add-ins"). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { readHostManifest } from "../../../src/workbench/protocol/manifest";

const xml = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;

test.each([
  ["en-US", "functions.json"],
  ["sv-SE", "functions.sv-SE.json"],
  ["ro-RO", "functions.ro-RO.json"],
  ["de-DE", "functions.json"],
])("in %s the functions are described by %s", (language, file) => {
  expect(readHostManifest(document, language).functionsFile).toBe(file);
});

test("functions have the same namespace in every language, so that formulas do", () => {
  expect(readHostManifest(document, "ro-RO").namespace).toBe("PIPELINE");
});
