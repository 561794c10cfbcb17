import { unzip } from "@cj-tech-master/excelts/archive";
import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";
import { XlsxError } from "./xlsx-error";

/** From one part of a file to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `table`, `drawing` … */
  readonly type: string;
  /** Path of the other part in the file, or an address outside. */
  readonly target: string;
}

/** The parts of a file by path. */
export interface Package {
  text(path: string): Promise<string | undefined>;
  xml(path: string): Promise<XmlElement | undefined>;
  relationships(path: string): Promise<Relationship[]>;
}

/** Name without the prefix of a name space. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

export const isElement = (node: { type: string }): node is XmlElement => node.type === "element";

export const children = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? [])
    .filter(isElement)
    .filter((child) => name === undefined || localName(child.name) === name);

/** The element at the end of a path of names. */
export const child = (
  element: XmlElement | undefined,
  ...names: string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((parent, name) => children(parent, name)[0], element);

export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((node) => (isElement(node) ? textOf(node) : "value" in node ? node.value : ""))
    .join("");

/** A path relative to the folder of a part; one that begins with `/` counts from the root. */
function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.filter(Boolean).join("/");
}

/** @throws {XlsxError} if the bytes are no zip archive */
export function openPackage(bytes: Uint8Array, file: string): Package {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new XlsxError(file, "this is not an Excel workbook (.xlsx).");
  }
  const archive = unzip(bytes);
  const text = async (path: string) => (await archive.get(path))?.text();
  const xml = async (path: string) => {
    const content = await text(path);
    return content === undefined ? undefined : parseXml(content).root;
  };
  return {
    text,
    xml,
    async relationships(path) {
      const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      const name = path.slice(path.lastIndexOf("/") + 1);
      const part = await xml(`${folder ? `${folder}/` : ""}_rels/${name}.rels`);
      return children(part, "Relationship").map(
        ({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => ({
          id: Id,
          type: Type.slice(Type.lastIndexOf("/") + 1),
          target: TargetMode === "External" ? Target : resolve(folder, Target),
        })
      );
    },
  };
}
