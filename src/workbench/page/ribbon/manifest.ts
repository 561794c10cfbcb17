/** Reads what the ribbon shows out of an add-in's manifest.xml, in the page's language. */

/** What a press on a button does: opens a pane with the page at an address, or calls a function of the add-in. */
export type RibbonAction =
  | { readonly type: "ShowTaskpane"; readonly url: string }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
  readonly enabled: boolean;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly iconUrl: string;
  /** The page of the shared runtime, which also is the task pane. */
  readonly taskpaneUrl: string;
  readonly tabs: readonly RibbonTab[];
}

/**
 * @param xml the text of manifest.xml
 * @param locale a full tag as `sv-SE`; texts without an override for it are in the manifest's default language
 * @param origin where the add-in is served from here; addresses of the manifest are moved there
 * @throws Error naming the element that the manifest lacks
 */
export function readManifest(xml: string, locale: string, origin: string): AddinManifest {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.localName !== "OfficeApp") throw new Error("manifest.xml is not an add-in manifest.");
  const source = attribute(find(root, "DefaultSettings", "SourceLocation"), "DefaultValue");
  const moved = (url: string): string => url.replace(new URL(".", source).href, `${origin}/`);
  const resources = readResources(find(root, "VersionOverrides", "Resources"), locale);
  const resource = (element: Element): string => {
    const id = attribute(element, "resid");
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml has no resource "${id}".`);
    return value;
  };
  const read: Reader = { text: resource, url: (element) => moved(resource(element)) };
  return {
    id: find(root, "Id").textContent?.trim() ?? "",
    displayName: localized(find(root, "DisplayName"), locale),
    iconUrl: moved(localized(find(root, "IconUrl"), locale)),
    taskpaneUrl: moved(source),
    tabs: [...root.getElementsByTagName("CustomTab")].map((tab) => readTab(tab, read)),
  };
}

interface Reader {
  text(element: Element): string;
  url(element: Element): string;
}

function readTab(tab: Element, read: Reader): RibbonTab {
  return {
    id: attribute(tab, "id"),
    label: read.text(find(tab, "Label")),
    groups: children(tab, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: read.text(find(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, read)),
    })),
  };
}

function readButton(control: Element, read: Reader): RibbonButton {
  return {
    id: attribute(control, "id"),
    label: read.text(find(control, "Label")),
    supertip: {
      title: read.text(find(control, "Supertip", "Title")),
      description: read.text(find(control, "Supertip", "Description")),
    },
    icons: new Map(
      children(find(control, "Icon"), "Image").map((image) => [
        Number(attribute(image, "size")),
        read.url(image),
      ])
    ),
    action: readAction(find(control, "Action"), read),
    enabled: children(control, "Enabled")[0]?.textContent?.trim() !== "false",
  };
}

function readAction(action: Element, read: Reader): RibbonAction {
  const type = action.getAttribute("xsi:type");
  switch (type) {
    case "ShowTaskpane":
      return { type, url: read.url(find(action, "SourceLocation")) };
    case "ExecuteFunction":
      return { type, functionName: find(action, "FunctionName").textContent?.trim() ?? "" };
    default:
      throw new Error(`manifest.xml has an action of an unknown type "${type}".`);
  }
}

function readResources(resources: Element, locale: string): Map<string, string> {
  const entries = [...resources.children].flatMap((kind) => [...kind.children]);
  return new Map(entries.map((entry) => [attribute(entry, "id"), localized(entry, locale)]));
}

/** The value of an element with `DefaultValue` and one `Override` a language. */
function localized(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale") === locale
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

/** The descendant reached by one child of each name after the other. */
function find(element: Element, ...path: string[]): Element {
  return path.reduce((parent, name) => {
    const child = children(parent, name)[0];
    if (!child) throw new Error(`manifest.xml has no ${name} in ${parent.tagName}.`);
    return child;
  }, element);
}

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml has no ${name} in ${element.tagName}.`);
  return value;
}
