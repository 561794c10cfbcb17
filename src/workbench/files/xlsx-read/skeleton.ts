/**
 * What the library reads: a file whose sheets hold, instead of their cells, one cell for each look. It
 * would keep an object per cell, and turn numbers with a date's format into dates.
 */
import { editZip } from "@cj-tech-master/excelts/archive";
import { cellAddress } from "../a1";

/** Parts of a sheet that are read here, or that nothing in a snapshot holds. */
const LEFT_OUT =
  /<(?:\w+:)?(drawing|legacyDrawing|legacyDrawingHF|tableParts|extLst|hyperlinks|dataValidations|controls|oleObjects)\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g;

/** The sheet's part up to its cells, and after them. */
export interface SheetFrame {
  readonly before: string;
  readonly data: string;
  readonly after: string;
}

export function splitSheetPart(part: string): SheetFrame {
  const empty = /<(?:\w+:)?sheetData\s*\/>/.exec(part);
  if (empty) {
    const end = empty.index + empty[0].length;
    return { before: part.slice(0, empty.index), data: empty[0], after: part.slice(end) };
  }
  const start = /<(?:\w+:)?sheetData\b/.exec(part)?.index ?? part.length;
  const close = /<\/(?:\w+:)?sheetData>/.exec(part);
  const end = close ? close.index + close[0].length : part.length;
  return { before: part.slice(0, start), data: part.slice(start, end), after: part.slice(end) };
}

/** Where in the skeleton's first row the cell with a look stands. */
export const exampleAddress = (styleIndexes: readonly string[], styleIndex: string): string =>
  cellAddress(0, styleIndexes.indexOf(styleIndex));

export async function withoutCells(
  bytes: Uint8Array,
  sheets: readonly { path: string; frame: SheetFrame; styleIndexes: readonly string[] }[]
): Promise<Uint8Array> {
  const archive = await editZip(bytes);
  const encoder = new TextEncoder();
  for (const { path, frame, styleIndexes } of sheets) {
    const prefix = /<(\w+:)?sheetData/.exec(frame.data)?.[1] ?? "";
    const cells = styleIndexes.map(
      (index, column) => `<${prefix}c r="${cellAddress(0, column)}" s="${index}"/>`
    );
    const row = `<${prefix}row r="1">${cells.join("")}</${prefix}row>`;
    const data = `<${prefix}sheetData>${row}</${prefix}sheetData>`;
    const part = frame.before + data + frame.after.replace(LEFT_OUT, "");
    archive.set(path, encoder.encode(part));
  }
  return archive.bytes();
}
