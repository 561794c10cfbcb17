/**
 * The library keeps an object per cell, 2 GB for 100,000 × 12. Of a large sheet it gets only the rows that need
 * it; the others are written here as text and put between those in the finished part.
 */
import { xmlEncode } from "@cj-tech-master/excelts";
import { cellAddress, contains, rangeAddress } from "../a1";
import { mayGiveArray, toFileFormula } from "../formula";
import type { CellRecord, CellStyle, SheetSnapshot, TableRecord } from "../../model/types";
import { storedValue } from "./cells";

const LARGE_SHEET_ROWS = 20_000;

type SheetCell = SheetSnapshot["cells"][number];

/** A sheet in two: what the library writes, and the rows that are written as text. */
export interface SplitSheet {
  readonly kept: SheetCell[];
  readonly plain: SheetCell[][];
  /** For each look, the address of a kept cell that has it. */
  readonly examples: ReadonlyMap<string, string>;
}

const styleKey = (style: CellStyle | undefined) => (style ? JSON.stringify(style) : "");

function groupByRow(cells: readonly SheetCell[]): SheetCell[][] {
  const rows: SheetCell[][] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.[0]?.row === cell.row) last.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

const needsLibrary = ({ cell }: SheetCell) =>
  cell.spill !== undefined || (cell.formula !== undefined && mayGiveArray(cell.formula));

/** Keeps, of a large sheet, the first row with each look, rows of a set height and dynamic array formulas. */
export function splitLargeSheet(sheet: SheetSnapshot): SplitSheet {
  const rows = groupByRow(sheet.cells);
  if (rows.length <= LARGE_SHEET_ROWS) {
    return { kept: sheet.cells, plain: [], examples: new Map() };
  }
  const kept: SheetCell[] = [];
  const plain: SheetCell[][] = [];
  const examples = new Map<string, string>();
  const keys = new WeakMap<CellStyle, string>();
  const keyOf = (style: CellStyle | undefined) => {
    if (!style) return "";
    const known = keys.get(style) ?? styleKey(style);
    keys.set(style, known);
    return known;
  };
  for (const row of rows) {
    const hasNewLook = row.some(({ cell }) => cell.style && !examples.has(keyOf(cell.style)));
    if (!hasNewLook && !sheet.rowHeights.has(row[0]!.row) && !row.some(needsLibrary)) {
      plain.push(row);
      continue;
    }
    kept.push(...row);
    for (const { row: index, column, cell } of row) {
      const key = keyOf(cell.style);
      if (cell.style && !examples.has(key)) examples.set(key, cellAddress(index, column));
    }
  }
  return { kept, plain, examples };
}

/** `_x0041_` in a text would be read as the character of that number. */
const escapeText = (text: string) => text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

function cellText(
  { value, formula }: CellRecord,
  address: string,
  styleIndex: string | undefined,
  table: string | undefined
): string {
  const style = styleIndex === undefined ? "" : ` s="${styleIndex}"`;
  const stored = storedValue(value);
  if (stored === null && formula === undefined) return `<c r="${address}"${style}/>`;
  const f = formula === undefined ? "" : `<f>${xmlEncode(toFileFormula(formula, table))}</f>`;
  switch (typeof stored) {
    case "number":
      return `<c r="${address}"${style}>${f}<v>${stored}</v></c>`;
    case "boolean":
      return `<c r="${address}"${style} t="b">${f}<v>${Number(stored)}</v></c>`;
    case "string": {
      const text = xmlEncode(escapeText(stored));
      return f
        ? `<c r="${address}"${style} t="str">${f}<v>${text}</v></c>`
        : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    }
    default:
      return stored
        ? `<c r="${address}"${style} t="e">${f}<v>${stored.error}</v></c>`
        : `<c r="${address}"${style}>${f}</c>`;
  }
}

/** The style index that the library gave each look, read from the cell that stands for it. */
function styleIndexes(part: string, examples: ReadonlyMap<string, string>): Map<string, string> {
  const indexes = new Map<string, string>();
  for (const [key, address] of examples) {
    const index = new RegExp(`<c r="${address}"[^>]* s="(\\d+)"`).exec(part)?.[1];
    if (index !== undefined) indexes.set(key, index);
  }
  return indexes;
}

/** Puts the rows that the library did not get into the part it wrote. */
export function insertRows(
  written: string,
  { plain, examples }: SplitSheet,
  sheet: SheetSnapshot,
  tables: readonly TableRecord[]
): string {
  const part = written.replace(/<sheetData\s*\/>/, "<sheetData></sheetData>");
  const indexes = styleIndexes(part, examples);
  const texts = new Map<number, string>();
  for (const row of plain) {
    const cells = row.map(({ row: index, column, cell }) => {
      const table = cell.formula && tables.find(({ rect }) => contains(rect, index, column))?.name;
      const styleIndex = indexes.get(styleKey(cell.style));
      return cellText(cell, cellAddress(index, column), styleIndex, table || undefined);
    });
    const number = row[0]!.row + 1;
    texts.set(number, `<row r="${number}">${cells.join("")}</row>`);
  }
  for (const kept of part.matchAll(/<row r="(\d+)"(?:[^>]*\/>|[\s\S]*?<\/row>)/g)) {
    texts.set(Number(kept[1]), kept[0]);
  }
  const ordered = [...texts.keys()].sort((a, b) => a - b).map((number) => texts.get(number)!);
  const start = part.indexOf("<sheetData>") + "<sheetData>".length;
  const end = part.indexOf("</sheetData>");
  const used = rangeAddress(usedRect(sheet.cells));
  const head = part.slice(0, start).replace(/<dimension ref="[^"]*"/, `<dimension ref="${used}"`);
  return [head, ...ordered, part.slice(end)].join("");
}

function usedRect(cells: readonly SheetCell[]) {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
