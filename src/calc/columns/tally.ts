import { BLOCK, load } from "./blocks";
import type { Codes } from "./codes";
import { CodedFigures, inRows, type Figures } from "./figures";
import { BLANK_CODE, type TextColumn } from "./texts";

export interface TallyInput {
  readonly codes: Codes;
  /** Number of different codes. */
  readonly count: number;
  /** A second code, of a group, by which rows are told apart, and the number of groups. */
  readonly within?: { readonly codes: Codes; readonly count: number } | undefined;
  /** NaN counts as 0. */
  readonly amounts?: Figures | undefined;
  /** 1 for the rows that count, 0 for the others. */
  readonly scope?: Uint8Array | undefined;
}

/** One entry a code, with groups `group × count + code`. */
export interface Tally {
  readonly leads: Float64Array;
  /** Sums of the amounts. */
  readonly values: Float64Array;
}

const entries = new Uint32Array(BLOCK);
const groups = new Uint32Array(BLOCK);
/** 1 for the rows that count. Others add nothing: a branch that cannot be foreseen takes several times as long. */
const counts = new Uint8Array(BLOCK);
/** Where each row has its amount: among few different ones, or in its own row of the amounts. */
const places = new Uint32Array(BLOCK);
const ownPlaces = Uint32Array.from(places, (_, row) => row);
const figures = new Float64Array(BLOCK);

/** Counts the leads with each code and adds up their amounts. */
export function tally(input: TallyInput): Tally {
  const { codes, count, within, amounts } = input;
  const size = count * (within?.count ?? 1);
  const [leads, values] = [new Float64Array(size), new Float64Array(size)];
  const numbers = amounts instanceof CodedFigures ? amounts.different.map(orZero) : figures;
  for (let from = 0; from < codes.length; from += BLOCK) {
    loadRows(input, from);
    const rows = Math.min(codes.length - from, BLOCK);
    if (within) addGroups(rows, count);
    addRows(rows, leads, values, numbers);
  }
  return { leads, values };
}

function loadRows({ codes, within, amounts, scope }: TallyInput, from: number): void {
  load(entries, codes, from);
  if (within) load(groups, within.codes, from);
  if (scope) load(counts, scope, from);
  else counts.fill(1).fill(0, codes.length - from);
  if (amounts instanceof CodedFigures) load(places, amounts.codes, from);
  else {
    places.set(ownPlaces);
    if (!amounts) figures.fill(0);
    else {
      load(figures, amounts, from);
      for (let row = 0; row < BLOCK; row++) figures[row] = orZero(figures[row]!);
    }
  }
}

function addGroups(rows: number, count: number): void {
  const add = (row: number): void => {
    entries[row]! += groups[row]! * count;
  };
  for (let row = 0; row < rows; row += 4) {
    add(row);
    add(row + 1);
    add(row + 2);
    add(row + 3);
  }
}

function addRows(
  rows: number,
  leads: Float64Array,
  values: Float64Array,
  numbers: Float64Array
): void {
  const add = (row: number): void => {
    const entry = entries[row]!;
    const counted = counts[row]!;
    leads[entry]! += counted;
    values[entry]! += numbers[places[row]!]! * counted;
  };
  for (let row = 0; row < rows; row += 4) {
    add(row);
    add(row + 1);
    add(row + 2);
    add(row + 3);
  }
}

const orZero = (amount: number): number => amount || 0;

/** By text; a row with neither a text nor an amount is an empty row, which is not counted. */
export function tallyTexts(
  { codes, labels }: TextColumn,
  amounts: Figures,
  scope?: Uint8Array
): Tally {
  const result = tally({ codes, count: labels.length, amounts, scope });
  if (result.leads[BLANK_CODE] === 0) return result;
  const figures = inRows(amounts);
  for (let row = 0; row < codes.length; row++) {
    const counts = !scope || scope[row] === 1;
    if (counts && codes[row] === BLANK_CODE && !figures[row]) result.leads[BLANK_CODE]! -= 1;
  }
  return result;
}
