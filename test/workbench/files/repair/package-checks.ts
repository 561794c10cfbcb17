/** What binds the parts of a file together: relationships, content types, sheet and defined names. */
import { all, EXTERNAL, relationships, repeated, text, type Parts } from "./parts";

const SHEET_NAME = /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/;
/** [MS-XLSX] and Excel's "Names in formulas": a letter, `_` or `\`, then letters, digits, `.` and `_`. */
const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;

export const isValidName = (name: string): boolean =>
  DEFINED_NAME.test(name) && !CELL_LIKE.test(name);

function checkRelationships(parts: Parts): string[] {
  const problems: string[] = [];
  for (const path of parts.keys()) {
    if (!path.endsWith(".rels")) continue;
    const owner = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    for (const [id, target] of relationships(parts, owner)) {
      if (target !== EXTERNAL && !parts.has(target))
        problems.push(`${owner || "the file"}: ${id} leads to no part (${target})`);
    }
  }
  for (const [path, root] of parts) {
    const known = relationships(parts, path);
    const used = ["sheet", "tablePart", "drawing", "chart", "hyperlink"].flatMap((name) =>
      all(root, name)
    );
    for (const { name, attributes } of used) {
      const id = attributes["r:id"];
      if (id !== undefined && !known.has(id))
        problems.push(`${path}: ${name} has no relationship ${id}`);
    }
  }
  return problems;
}

function checkContentTypes(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml");
  const defaults = all(types, "Default").map(({ attributes }) => attributes["Extension"]);
  const overrides = all(types, "Override").map(({ attributes }) =>
    attributes["PartName"]!.slice(1)
  );
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== "[Content_Types].xml" &&
      !overrides.includes(path) &&
      !(path.endsWith(".rels") && defaults.includes("rels"))
  );
  return [
    ...untyped.map((path) => `${path}: has no content type`),
    ...overrides.filter((path) => !parts.has(path)).map((path) => `${path}: typed, but not there`),
  ];
}

function checkNames(parts: Parts): string[] {
  const workbook = parts.get("xl/workbook.xml");
  const sheets = all(workbook, "sheet").map(({ attributes }) => attributes["name"]!);
  const names = all(workbook, "definedName");
  const tables = [...parts].flatMap(([path, { attributes }]) =>
    path.startsWith("xl/tables/") ? [attributes["displayName"]!] : []
  );
  const globals = names.filter(({ attributes }) => attributes["localSheetId"] === undefined);
  return [
    ...sheets.filter((name) => !SHEET_NAME.test(name)).map((name) => `sheet name ${name}`),
    ...repeated(sheets).map((name) => `two sheets named ${name}`),
    ...repeated([...globals.map(({ attributes }) => attributes["name"]!), ...tables]).map(
      (name) => `two names ${name}`
    ),
    ...names.flatMap((element) => {
      const { name = "", localSheetId } = element.attributes;
      const formula = text(element);
      return [
        !name.startsWith("_xlnm.") && !isValidName(name) && `defined name ${name}`,
        (formula === "" || formula.startsWith("=")) && `${name} stands for ${formula || "nothing"}`,
        localSheetId !== undefined && !sheets[Number(localSheetId)] && `${name} of no sheet`,
      ].filter((problem) => problem !== false);
    }),
  ];
}

export const checkPackage = (parts: Parts): string[] => [
  ...checkRelationships(parts),
  ...checkContentTypes(parts),
  ...checkNames(parts),
];
