/**
 * Text columns: a dictionary of the different texts and one small number a row. Texts that a person would call the
 * same (see labels.ts) share an entry and are shown as first written. Numbers count as texts ("2026"); blank, ""
 * and 0 are blank, because an empty cell arrives as 0 in some versions of Excel.
 */
import { encoded, type Encoder } from "./cache";
import { errorOf, flatten, isBlank, plainValue, type ColumnCells } from "./cells";
import { codeCells, gather, MOST_DIFFERENT } from "./coded-cells";
import { codesFor, withRoomFor, type Codes } from "./codes";
import { labelKey, tidyLabel } from "./labels";
import { SeriesList } from "./series-list";
import { TextIndex } from "./text-index";

export interface TextColumn {
  /** One entry of `labels` a row. */
  readonly codes: Codes;
  /** The different texts in order of first appearance; entry 0 is "", the blank. */
  readonly labels: readonly string[];
  /** The text of each row, where it is sure that none is blank and none comes twice. */
  readonly unique?: readonly string[];
}

/** The entry every text column has for blank cells. */
export const BLANK_CODE = 0;

/** Texts that a person would call the same share a label. */
const byLabel: Encoder<TextColumn> = {
  ofColumn(cells) {
    const list = flatten(cells);
    const coded = codeCells(list, MOST_DIFFERENT);
    return coded ? this.ofCoded(coded) : labelled(list);
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
  ofColumn(cells) {
    const list = flatten(cells);
    return countedOn(list) ?? indexed(list);
  },
  ofCoded(cells) {
    return spread(indexed(cells.different), cells.codes);
  },
};

/**
 * Tables are often in the order of their ids, or of each of several series of ids, so that none comes twice: each id of
 * a series has a higher number than the one before, and of all others each is later than the one before.
 */
function countedOn(cells: readonly unknown[]): TextColumn | undefined {
  const series = new SeriesList();
  let last = "";
  let areLabels = true;
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    let label = typeof cell === "string" ? cell : labelOf(cell);
    let digits = series.digitsOf(label);
    // Within a series of numbered ids there is nothing to be tidied.
    if (digits < 0) {
      const tidy = tidyLabel(label);
      if (tidy !== label) digits = series.digitsOf((label = tidy));
      if (digits < 0) digits = series.begin(label);
    }
    if (digits >= 0) {
      if (!series.latest!.isNext(digits)) return undefined;
    } else {
      if (!isLater(label, last)) return undefined;
      last = label;
    }
    areLabels &&= label === cell;
  }
  return new UniqueTexts(areLabels ? (cells as readonly string[]) : cells.map(labelOf));
}

/** Each row has a text of its own: that none comes twice is often all there is to know. */
class UniqueTexts implements TextColumn {
  private ownCodes: Codes | undefined;
  private ownLabels: readonly string[] | undefined;

  constructor(readonly unique: readonly string[]) {}

  get codes(): Codes {
    if (this.ownCodes) return this.ownCodes;
    const rows = this.unique.length;
    const codes = codesFor(rows + 1, rows);
    for (let row = 0; row < codes.length; row++) codes[row] = row + 1;
    return (this.ownCodes = codes);
  }

  get labels(): readonly string[] {
    return (this.ownLabels ??= ["", ...this.unique]);
  }
}

/** The order in which ids are counted on: by length, then by letters and digits (A-AZ, A-BA, A-AAA). */
const isLater = (id: string, other: string): boolean =>
  id.length === other.length ? id > other : id.length > other.length;

function indexed(cells: readonly unknown[]): TextColumn {
  const index = new TextIndex(cells.length, tidyLabel);
  const codes = codesFor(cells.length + 1, cells.length);
  for (let row = 0; row < codes.length; row++) {
    const cell = cells[row];
    codes[row] = index.numberOf(typeof cell === "string" ? cell : labelOf(cell));
  }
  return { codes, labels: index.texts };
}

/** A column of cells as texts. */
export const encodeTexts = (cells: ColumnCells, name?: string): TextColumn =>
  encoded(cells, byLabel, name);

/** A column of identifiers: case matters, as it does in those of Salesforce. */
export const encodeIds = (cells: ColumnCells, name?: string): TextColumn =>
  encoded(cells, exactly, name);
