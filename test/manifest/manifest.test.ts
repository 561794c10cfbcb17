/**
 * What an XML schema cannot see in manifest.xml. The rules are those of Microsoft's pages "Manifest elements",
 * "Configure your add-in to use a shared runtime" and of the store's icon demands.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const root = path.resolve(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const document = new JSDOM(source, { contentType: "text/xml" }).window.document;
const origin = "https://localhost:3000/";

const elements = (name: string) => [...document.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
    elements(name)
      .filter((element) => element.hasAttribute("id"))
      .map((element) => [attribute(element, "id"), element] as const)
  )
);
const residOf = (element: Element | undefined) =>
  element ? attribute(element, "resid") : "(missing)";

/** Width and height from the header of a PNG file (PNG specification, section 11.2.2). */
function pixelSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (url: string) => path.join(root, url.slice(origin.length));

test("every resid points to a resource, and every resource is used", () => {
  const used = [...document.querySelectorAll("[resid]")].map((e) => attribute(e, "resid"));
  expect(used.filter((resid) => !resources.has(resid))).toEqual([]);
  expect([...resources.keys()].filter((id) => !used.includes(id))).toEqual([]);
});

test("page, functions, commands and pane share one runtime", () => {
  const runtime = residOf(elements("Runtime")[0]);
  expect(residOf(elements("Page")[0]?.getElementsByTagName("SourceLocation")[0])).toBe(runtime);
  expect(residOf(elements("FunctionFile")[0])).toBe(runtime);
  const panes = elements("Action").filter((e) => attribute(e, "xsi:type") === "ShowTaskpane");
  expect(panes.length).toBeGreaterThan(0);
  for (const pane of panes) {
    expect(residOf(pane.getElementsByTagName("SourceLocation")[0])).toBe(runtime);
  }
  expect(elements("TaskpaneId")).toEqual([]);
});

test("ids of tab, groups and controls are unique", () => {
  const ids = [...elements("CustomTab"), ...elements("Group"), ...elements("Control")].map((e) =>
    attribute(e, "id")
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("every address is https and on the add-in's own origin", () => {
  const addresses = [...source.matchAll(/(?:DefaultValue|Value)="(http[^"]*)"/g)].map((m) => m[1]);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address?.startsWith(origin))).toEqual([]);
});

test("every icon exists in its size and below 100 KB", () => {
  const images = elements("bt:Image").filter((e) => e.hasAttribute("size"));
  for (const image of images) {
    const size = Number(attribute(image, "size"));
    const resource = resources.get(attribute(image, "resid"));
    const file = fileOf(attribute(resource as Element, "DefaultValue"));
    expect([file, pixelSize(file)]).toEqual([file, [size, size]]);
    expect(statSync(file).size).toBeLessThan(100 * 1024);
  }
  const store = (name: string) => fileOf(attribute(elements(name)[0] as Element, "DefaultValue"));
  expect(pixelSize(store("IconUrl"))).toEqual([32, 32]);
  expect(pixelSize(store("HighResolutionIconUrl"))).toEqual([64, 64]);
});

test("every control and group has the mandatory icons of 16, 32 and 80 pixels", () => {
  for (const icon of elements("Icon")) {
    const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
});

test("each text has at most one override per language, and none for the default language", () => {
  const parents = new Set(
    [...elements("Override"), ...elements("bt:Override")].map((e) => e.parentElement as Element)
  );
  for (const parent of parents) {
    const locales = [...parent.children].map((e) => attribute(e, "Locale"));
    expect(new Set(locales).size).toBe(locales.length);
    expect(locales).not.toContain("en-US");
  }
});

test("the store's demands: support address and own files behind the addresses", () => {
  expect(attribute(elements("SupportUrl")[0] as Element, "DefaultValue")).toMatch(/^https:/);
  expect(existsSync(path.join(root, "assets/help.html"))).toBe(true);
});

test("every ribbon function is associated in src/commands", () => {
  const names = elements("FunctionName").map((e) => e.textContent ?? "");
  const commands = readdirSync(path.join(root, "src/commands"))
    .map((file) => readFileSync(path.join(root, "src/commands", file), "utf8"))
    .join("\n");
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(commands).toContain(name);
});

// Microsoft's schemas and xmllint are not part of the project: checked where both are present.
const schema = path.join(root, "../shared/schemas/taskpane/OfficeAppManifestV1_1.xsd");
const xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"].find(
  existsSync
);
if (xmllint && existsSync(schema)) {
  test("valid against Microsoft's schemas", () => {
    const check = () =>
      execFileSync(
        xmllint,
        ["--nonet", "--noout", "--schema", schema, path.join(root, "manifest.xml")],
        { stdio: "pipe" }
      );
    expect(check).not.toThrow();
  });
}
