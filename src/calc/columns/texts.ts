/**
 * Text columns: a dictionary of the different texts and one small number a row. Texts that a person would call the
 * same (see labels.ts) share an entry and are shown as first written. Numbers count as texts ("2026"); blank, ""
 * and 0 are blank, because an empty cell arrives as 0 in some versions of Excel.
 */
import { encoded, type Encoder } from "./cache";
import { errorOf, isBlank, plainValue, type ColumnCells } from "./cells";
import { codeCells, gather, MOST_DIFFERENT } from "./coded-cells";
import { codesFor, withRoomFor, type Codes } from "./codes";
import { labelKey, tidyLabel } from "./labels";
import { TextIndex } from "./text-index";

export interface TextColumn {
  /** One entry of `labels` a row. */
  readonly codes: Codes;
  /** The different texts in order of first appearance; entry 0 is "", the blank. */
  readonly labels: readonly string[];
  /** Whether it is sure that each row's text comes later than that of the row before; see isLater. */
  readonly isAscending?: boolean;
}

/** The entry every text column has for blank cells. */
export const BLANK_CODE = 0;

/** Texts that a person would call the same share a label. */
const byLabel: Encoder<TextColumn> = {
  ofList(cells) {
    const coded = codeCells(cells, MOST_DIFFERENT);
    return coded ? this.ofCoded(coded) : labelled(cells);
  },
  ofCoded: (cells) => spread(labelled(cells.different), cells.codes),
};

const spread = ({ codes, labels }: TextColumn, rows: Codes): TextColumn => ({
  codes: gather(codes, rows),
  labels,
});

/** Cells and the keys of their labels share one map, as the key of a key is the key itself. */
function labelled(cells: readonly unknown[]): TextColumn {
  const labels = [""];
  const codeOf = new Map<unknown, number>([
    ["", BLANK_CODE],
    [0, BLANK_CODE],
  ]);
  let codes: Codes = new Uint8Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    let code = codeOf.get(cell);
    if (code === undefined) {
      const label = labelOf(cell);
      const key = labelKey(label);
      code = codeOf.get(key) ?? labels.push(label) - 1;
      codeOf.set(key, code);
      if (cell !== key) codeOf.set(cell, code);
      codes = withRoomFor(code, codes);
    }
    codes[row] = code;
  }
  return { codes, labels };
}

/** The text of a single cell; "" for a blank one. */
export function labelOf(cell: unknown): string {
  const value = plainValue(cell);
  if (isBlank(value) || value === 0) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return errorOf(value) ?? tidyLabel(String(value));
}

/** Most ids are there once. */
const exactly: Encoder<TextColumn> = {
  ofList: (cells) => ascending(cells) ?? indexed(cells),
  ofCoded(cells) {
    return spread(indexed(cells.different), cells.codes);
  },
};

/** Tables are often in the order of their ids, so that none comes twice. */
function ascending(cells: readonly unknown[]): TextColumn | undefined {
  let last = "";
  for (let row = 0; row < cells.length; row++) {
    const label = labelOf(cells[row]);
    if (!isLater(label, last)) return undefined;
    last = label;
  }
  return new AscendingTexts(cells);
}

/** Each row has a text of its own: that none comes twice is often all there is to know. */
class AscendingTexts implements TextColumn {
  readonly isAscending = true;
  private readonly rows: number;
  private ownCodes: Codes | undefined;
  private ownLabels: readonly string[] | undefined;

  /** @param cells kept until they are asked for as labels */
  constructor(private cells: readonly unknown[]) {
    this.rows = cells.length;
  }

  get codes(): Codes {
    if (this.ownCodes) return this.ownCodes;
    const codes = codesFor(this.rows + 1, this.rows);
    for (let row = 0; row < codes.length; row++) codes[row] = row + 1;
    return (this.ownCodes = codes);
  }

  get labels(): readonly string[] {
    if (this.ownLabels) return this.ownLabels;
    const labels = new Array<string>(this.rows + 1);
    labels[0] = "";
    for (let row = 0; row < this.rows; row++) labels[row + 1] = labelOf(this.cells[row]);
    this.cells = [];
    return (this.ownLabels = labels);
  }
}

/** The order in which ids are counted on: by length, then by letters and digits (L-9, L-10, L-11). */
const isLater = (id: string, other: string): boolean =>
  id.length === other.length ? id > other : id.length > other.length;

function indexed(cells: readonly unknown[]): TextColumn {
  const index = new TextIndex(cells.length);
  let codes: Codes = new Uint8Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const code = index.numberOf(labelOf(cells[row]));
    codes = withRoomFor(code, codes);
    codes[row] = code;
  }
  return { codes, labels: index.texts };
}

/** A column of cells as texts. */
export const encodeTexts = (cells: ColumnCells, name?: string): TextColumn =>
  encoded(cells, byLabel, name);

/** A column of identifiers: case matters, as it does in those of Salesforce. */
export const encodeIds = (cells: ColumnCells, name?: string): TextColumn =>
  encoded(cells, exactly, name);
