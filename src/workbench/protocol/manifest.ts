/** What the host needs of manifest.xml: requirement sets, where the functions are, and the ribbon's ids. */
import type { SetVersions } from "./requirement-sets";

export interface HostManifest {
  readonly id: string;
  readonly sets: SetVersions;
  /** In front of every custom function's name. */
  readonly namespace: string;
  /** File names in the add-in's folder. */
  readonly taskpaneFile: string;
  readonly functionsFile: string;
  /** Ids of the ribbon's buttons, each with the function it runs, if it runs one. */
  readonly buttons: ReadonlyMap<string, string | undefined>;
  readonly tabs: readonly string[];
}

/**
 * @param document `.xml` as a document: by DOMParser in a page, by jsdom in Node
 * @param language for which the manifest may name other addresses and texts, such as "sv-SE"
 */
export function readHostManifest(document: Document, language: string): HostManifest {
  const all = (name: string) => [...document.getElementsByTagName(name)];
  const resources = new Map(
    [...all("bt:Url"), ...all("bt:String")].map((element) => [
      element.getAttribute("id") ?? "",
      overrideOf(element, language) ?? element.getAttribute("DefaultValue") ?? "",
    ])
  );
  const resource = (element: Element | undefined) =>
    resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const inside = (outer: string, inner: string) => all(outer)[0]?.getElementsByTagName(inner)[0];
  const fileName = (url: string) => url.slice(url.lastIndexOf("/") + 1);
  const defaultVersion = all("Sets")[0]?.getAttribute("DefaultMinVersion") ?? "1.1";

  return {
    id: all("Id")[0]?.textContent?.trim() ?? "",
    sets: Object.fromEntries(
      all("Set").map((set) => [
        set.getAttribute("Name") ?? "",
        set.getAttribute("MinVersion") ?? defaultVersion,
      ])
    ),
    namespace: resource(all("Namespace")[0]),
    taskpaneFile: fileName(
      inside("DefaultSettings", "SourceLocation")?.getAttribute("DefaultValue") ?? ""
    ),
    functionsFile: fileName(resource(inside("Metadata", "SourceLocation"))),
    buttons: new Map(
      all("Control").map((control) => [
        control.getAttribute("id") ?? "",
        control.getElementsByTagName("FunctionName")[0]?.textContent?.trim(),
      ])
    ),
    tabs: all("CustomTab").map((tab) => tab.getAttribute("id") ?? ""),
  };
}

const overrideOf = (resource: Element, language: string) =>
  [...resource.getElementsByTagName("bt:Override")]
    .find((override) => override.getAttribute("Locale") === language)
    ?.getAttribute("Value");
