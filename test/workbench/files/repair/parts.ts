import { unzip } from "@cj-tech-master/excelts/archive";
import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";

/** All XML parts of a file by path. */
export type Parts = ReadonlyMap<string, XmlElement>;

export async function readParts(file: Uint8Array): Promise<Map<string, XmlElement>> {
  const parts = new Map<string, XmlElement>();
  for await (const entry of unzip(file).entries()) {
    parts.set(entry.path, parseXml(await entry.text()).root);
  }
  return parts;
}

/** All elements of a name below an element, in order. */
export function all(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (parent: XmlElement) => {
    for (const node of parent.children) {
      if (node.type !== "element") continue;
      if (node.name.replace(/^.*:/, "") === name) found.push(node);
      visit(node);
    }
  };
  if (element) visit(element);
  return found;
}

export const text = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((node) => (node.type === "element" ? text(node) : "value" in node ? node.value : ""))
    .join("");

/** Where a relationship leads that leaves the file. */
export const EXTERNAL = "(outside)";

/** Targets of a part's relationships by id, as paths from the root. */
export function relationships(parts: Parts, path: string): Map<string, string> {
  const folder = path.replace(/[^/]*$/, "");
  const name = path.slice(folder.length);
  const base = new URL(`file:///${folder}`);
  return new Map(
    all(parts.get(`${folder}_rels/${name}.rels`), "Relationship").map(({ attributes }) => [
      attributes["Id"]!,
      attributes["TargetMode"] === "External"
        ? EXTERNAL
        : decodeURI(new URL(attributes["Target"]!, base).pathname).slice(1),
    ])
  );
}

/** Values that occur more than once, compared without regard to case as Excel does. */
export function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = value.toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
