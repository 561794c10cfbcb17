/**
 * Text columns: a dictionary of the different texts and one small number a row. Texts that a person would call the
 * same (see labels.ts) share an entry and are shown as first written. Numbers count as texts ("2026"); blank, ""
 * and 0 are blank, because an empty cell arrives as 0 in some versions of Excel.
 */
import { encoded, type Encoder } from "./cache";
import { errorOf, isBlank, plainValue, type Cells } from "./cells";
import { labelKey, tidyLabel } from "./labels";
import { TextIndex } from "./text-index";

export type Codes = Uint8Array | Uint16Array | Uint32Array;

export interface TextColumn {
  /** One entry of `labels` a row. */
  readonly codes: Codes;
  /** The different texts in order of first appearance; entry 0 is "", the blank. */
  readonly labels: readonly string[];
}

/** The entry every text column has for blank cells. */
export const BLANK_CODE = 0;

/** Cells and the keys of their labels share one map, as the key of a key is the key itself. */
const encodeByLabel: Encoder<TextColumn> = (cells) => {
  const labels = [""];
  const codeOf = new Map<unknown, number>([
    ["", BLANK_CODE],
    [0, BLANK_CODE],
  ]);
  let codes: Codes = new Uint8Array(cells.length);
  let previous: unknown = "";
  let code = BLANK_CODE;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (cell !== previous) {
      previous = cell;
      const known = codeOf.get(cell);
      if (known !== undefined) code = known;
      else {
        const label = labelOf(cell);
        const key = labelKey(label);
        code = codeOf.get(key) ?? labels.push(label) - 1;
        codeOf.set(key, code);
        if (cell !== key) codeOf.set(cell, code);
        codes = withRoomFor(code, codes);
      }
    }
    codes[row] = code;
  }
  return { codes, labels };
};

/** The text of a single cell; "" for a blank one. */
export function labelOf(cell: unknown): string {
  const value = plainValue(cell);
  if (isBlank(value) || value === 0) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return errorOf(value) ?? tidyLabel(String(value));
}

function withRoomFor(code: number, codes: Codes): Codes {
  if (code > 0xffff) return codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  if (code > 0xff && codes instanceof Uint8Array) return new Uint16Array(codes);
  return codes;
}

/** Most ids are there once: all go through the index. */
const encodeExactly: Encoder<TextColumn> = (cells) => {
  const index = new TextIndex(cells.length);
  let codes: Codes = new Uint8Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const code = index.numberOf(labelOf(cells[row]));
    codes = withRoomFor(code, codes);
    codes[row] = code;
  }
  return { codes, labels: index.texts };
};

/** A column of cells as texts. */
export const encodeTexts = (cells: Cells, name?: string): TextColumn =>
  encoded(cells, encodeByLabel, name);

/** A column of identifiers: case matters, as it does in those of Salesforce. */
export const encodeIds = (cells: Cells, name?: string): TextColumn =>
  encoded(cells, encodeExactly, name);
