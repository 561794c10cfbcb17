/** What a sheet's rows, cells, formulas, merges and rules must keep to. */
import { parseA1Range, type RangeA1 } from "@borgar/fx";
import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { all, relationships, repeated, text, type Parts } from "./parts";

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function toArea(reference: string): Area {
  const { top, left, bottom, right } = parseA1Range(reference) as RangeA1 & Area;
  return { top, left, bottom: bottom ?? top, right: right ?? left };
}

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function overlaps(references: readonly string[]): string[] {
  return references.flatMap((one, index) =>
    references
      .slice(index + 1)
      .filter((other) => overlap(toArea(one), toArea(other)))
      .map((other) => `${one} and ${other} overlap`)
  );
}

/** The text a cell shows, for cells of text. */
export function cellText(parts: Parts, cell: XmlElement | undefined): string | undefined {
  const value = text(all(cell, "v")[0]);
  switch (cell?.attributes["t"]) {
    case "s":
      return text(all(parts.get("xl/sharedStrings.xml"), "si")[Number(value)]);
    case "inlineStr":
      return text(all(cell, "is")[0]);
    case "str":
      return value;
    default:
      return undefined;
  }
}

function checkOrder(sheet: XmlElement): string[] {
  const problems: string[] = [];
  let lastRow = 0;
  for (const row of all(sheet, "row")) {
    const number = Number(row.attributes["r"]);
    if (number <= lastRow) problems.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const { attributes } of all(row, "c")) {
      const { top, left } = toArea(attributes["r"]!);
      if (top !== number - 1) problems.push(`${attributes["r"]} in row ${number}`);
      if (left <= lastColumn) problems.push(`${attributes["r"]} out of order or twice`);
      lastColumn = left;
    }
  }
  return problems;
}

function checkIndexes(parts: Parts, sheet: XmlElement): string[] {
  const styles = parts.get("xl/styles.xml");
  const formats = all(all(styles, "cellXfs")[0], "xf").length;
  const looks = all(all(styles, "dxfs")[0], "dxf").length;
  const strings = all(parts.get("xl/sharedStrings.xml"), "si").length;
  const metadata = all(all(parts.get("xl/metadata.xml"), "cellMetadata")[0], "bk").length;
  const cells = all(sheet, "c").flatMap((cell) => {
    const { r, s = "0", t, cm = "0" } = cell.attributes;
    const isBadString = t === "s" && !(Number(text(all(cell, "v")[0])) < strings);
    return [
      Number(s) >= formats && `${r}: style ${s}`,
      isBadString && `${r}: shared string`,
      Number(cm) > metadata && `${r}: metadata ${cm}`,
    ];
  });
  const rules = all(sheet, "cfRule").map(
    ({ attributes: { dxfId } }) => Number(dxfId ?? -1) >= looks && `rule with look ${dxfId}`
  );
  return [...cells, ...rules].filter((problem) => problem !== false);
}

function checkFormulas(sheet: XmlElement): string[] {
  const formulas = all(sheet, "c").flatMap((cell) => {
    const [formula] = all(cell, "f");
    return formula ? [{ address: cell.attributes["r"]!, formula }] : [];
  });
  const arrays = formulas.filter(({ formula }) => formula.attributes["t"] === "array");
  return [
    ...formulas
      .filter(({ formula }) => /^=|^$/.test(text(formula)))
      .map(({ address }) => `${address}: formula with equals sign or empty`),
    ...formulas
      .filter(({ formula }) =>
        /(^|[^.\w])(LET|XLOOKUP|FILTER|SORT|UNIQUE|IFS)\(/.test(text(formula))
      )
      .map(({ address }) => `${address}: function without its prefix`),
    ...arrays
      .filter(({ address, formula }) => !formula.attributes["ref"]!.startsWith(address))
      .map(({ address }) => `${address}: fills a range that does not begin there`),
    ...overlaps(arrays.map(({ formula }) => formula.attributes["ref"]!)),
  ];
}

function checkRules(sheet: XmlElement): string[] {
  const rules = all(all(sheet, "conditionalFormatting")[0] && sheet, "cfRule").filter(
    ({ name }) => name === "cfRule"
  );
  const priorities = rules.map(({ attributes }) => attributes["priority"]!);
  return [
    ...repeated(priorities).map((priority) => `two rules of priority ${priority}`),
    ...rules
      .flatMap((rule) => all(rule, "formula").map(text))
      .filter((formula) => /\w\[/.test(formula))
      .map((formula) => `rule with a structured reference: ${formula}`),
  ];
}

function checkDrawing(parts: Parts, path: string): string[] {
  return [...relationships(parts, path).values()]
    .filter((target) => target.startsWith("xl/drawings/"))
    .flatMap((target) => {
      const ids = all(parts.get(target), "cNvPr").map(({ attributes }) => attributes["id"]!);
      return repeated(ids).map((id) => `${target}: two shapes ${id}`);
    });
}

export function checkSheets(parts: Parts): string[] {
  return [...parts].flatMap(([path, sheet]) => {
    if (!path.startsWith("xl/worksheets/sheet")) return [];
    const merges = all(sheet, "mergeCell").map(({ attributes }) => attributes["ref"]!);
    return [
      ...checkOrder(sheet),
      ...checkIndexes(parts, sheet),
      ...checkFormulas(sheet),
      ...checkRules(sheet),
      ...checkDrawing(parts, path),
      ...overlaps(merges),
    ].map((problem) => `${path}: ${problem}`);
  });
}
