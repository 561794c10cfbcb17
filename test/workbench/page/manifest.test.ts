/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/ribbon/manifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const origin = "https://localhost:3007";

const labels = (locale: string) =>
  readManifest(xml, locale, origin).tabs.map((tab) => ({
    [tab.label]: tab.groups.map((group) => group.buttons.map((button) => button.label)),
  }));

describe("the ribbon of manifest.xml", () => {
  it("has the labels of the page's language", () => {
    expect(labels("en-US")).toEqual([
      {
        Pipeline: [["Open pane"], ["Build report", "Refresh", "Snapshot"], ["Help"]],
      },
    ]);
    expect(labels("sv-SE")).toEqual([
      {
        Pipeline: [["Öppna fönstret"], ["Skapa rapport", "Uppdatera", "Ögonblicksbild"], ["Hjälp"]],
      },
    ]);
    expect(labels("ro-RO")[0]).toHaveProperty("Pipeline.0.0", "Deschide panoul");
  });

  it("falls back to the default language", () => {
    expect(labels("fi-FI")).toEqual(labels("en-US"));
  });

  it("moves the add-in's addresses to the server of the page", () => {
    const manifest = readManifest(xml, "en-US", origin);
    expect(manifest.taskpaneUrl).toBe("https://localhost:3007/taskpane.html");
    expect(manifest.iconUrl).toBe("https://localhost:3007/assets/icons/icon-32.png");
    const [pane, report] = manifest.tabs[0]?.groups ?? [];
    expect(pane?.buttons[0]?.icons.get(32)).toBe("https://localhost:3007/assets/icons/pane-32.png");
    expect(pane?.buttons[0]?.action).toEqual({
      type: "ShowTaskpane",
      url: "https://localhost:3007/taskpane.html",
    });
    expect(report?.buttons[0]).toMatchObject({
      id: "Pipeline.BuildReport",
      action: { type: "ExecuteFunction", functionName: "buildReport" },
      enabled: true,
    });
  });

  it("moves them from a folder of a production server, too", () => {
    const produced = xml.replaceAll("https://localhost:3000/", "https://example.com/pipeline/");
    expect(readManifest(produced, "en-US", origin)).toEqual(readManifest(xml, "en-US", origin));
  });

  it("names what a manifest lacks", () => {
    expect(() => readManifest("<OfficeApp/>", "en-US", origin)).toThrow(
      "manifest.xml has no DefaultSettings in OfficeApp."
    );
    expect(() => readManifest("<html/>", "en-US", origin)).toThrow("not an add-in manifest");
    expect(() =>
      readManifest(xml.replace('bt:String id="Tab.Label"', 'bt:String id="X"'), "en-US", origin)
    ).toThrow('no resource "Tab.Label"');
  });
});
