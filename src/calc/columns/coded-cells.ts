import { withRoomFor, type Codes } from "./codes";
import { cellIn } from "./upright";

/** With more different texts than this the cells may as well stay as they are. */
export const MOST_DIFFERENT = 4096;

/**
 * A column known by its different cells, in order of first appearance, and which of them each row holds. What is asked
 * of each cell is then asked once for each different one, however many rows there are.
 */
export class CodedCells<Cell = unknown> {
  constructor(
    readonly different: readonly Cell[],
    readonly codes: Codes
  ) {}

  get length(): number {
    return this.codes.length;
  }

  /** The cells one by one, in a new list. */
  toList(): Cell[] {
    const { different, codes } = this;
    const cells = new Array<Cell>(codes.length);
    for (let row = 0; row < codes.length; row++) cells[row] = different[codes[row]!]!;
    return cells;
  }
}

/**
 * Codes the cells of a list, or of a matrix of one column; two are the same if `===` says so, and NaN is.
 * @returns undefined where more than `most` are different, or the first rows hold that many already
 */
export function codeCells<Cell>(
  cells: readonly Cell[],
  most = Infinity
): CodedCells<Cell> | undefined {
  const coder = new Coder(cells, most);
  coder.codeUpTo(cells.length);
  return coder.result;
}

/** Codes a column from its top. */
export class Coder<Cell> {
  private readonly different: Cell[] = [];
  private readonly finder: Finder | undefined;
  private readonly others = new Map<Cell, number>();
  private codes: Codes;
  private row = 0;
  private isTooMany = false;

  /** @param first cells that get the first codes, whether they are there or not */
  constructor(
    private readonly cells: readonly Cell[],
    private readonly most: number,
    first: readonly Cell[] = []
  ) {
    this.codes = new Uint8Array(Math.min(cells.length, FIRST_ROWS));
    if (cells.length >= MANY_CELLS) this.finder = new Finder(this.different as unknown[]);
    for (const cell of first) this.codeOf(cell);
  }

  get result(): CodedCells<Cell> | undefined {
    return this.isTooMany ? undefined : new CodedCells(this.different, this.codes);
  }

  codeUpTo(end: number): void {
    const { cells, most } = this;
    if (end > FIRST_ROWS && this.row < FIRST_ROWS) this.codeUpTo(FIRST_ROWS);
    // Of ids the first rows hold as many already as there may be: no need for room for all.
    if (end > FIRST_ROWS && this.different.length >= most) this.isTooMany = true;
    const last = this.isTooMany ? 0 : Math.min(end, cells.length);
    if (last > this.codes.length) this.codes = inLength(this.codes, cells.length);
    let { codes } = this;
    for (let row = this.row; row < last; row++) {
      const code = this.codeOf(cellIn(cells, row) as Cell);
      if (code >= most) {
        this.isTooMany = true;
        return;
      }
      codes = withRoomFor(code, codes);
      codes[row] = code;
    }
    this.codes = codes;
    this.row = last;
  }

  private codeOf(cell: Cell): number {
    let code = this.finder?.codeOf(cell) ?? this.others.get(cell);
    if (code === undefined) this.others.set(cell, (code = this.different.push(cell) - 1));
    return code;
  }
}

/** After so many rows it shows how wide the codes have to be: only then is there room for all of them. */
const FIRST_ROWS = 4096;

function inLength(codes: Codes, length: number): Codes {
  const longer = new (codes.constructor as new (length: number) => Codes)(length);
  longer.set(codes);
  return longer;
}

/** From so many cells on the room that {@link Finder} takes pays. */
const MANY_CELLS = 4096;

/** Finds the codes of texts and days several times as fast as a Map does. */
class Finder {
  private texts: FewTexts | undefined;
  private days: Days | undefined;

  /** @param different the list to which a new cell is added: its place there is its code */
  constructor(private readonly different: unknown[]) {}

  /** Undefined for other cells. */
  codeOf(cell: unknown): number | undefined {
    // Most columns hold one kind: the room that the other takes is then not needed.
    if (typeof cell === "string") return (this.texts ??= new FewTexts(this.different)).codeOf(cell);
    if (typeof cell !== "number") return undefined;
    return (this.days ??= new Days(this.different)).codeOf(cell);
  }
}

const SLOTS = 4 * MOST_DIFFERENT;
/** So many steps from its slot a text is looked for; one that is further away is left to others. */
const MOST_STEPS = 16;

/**
 * Codes of up to 4,096 different texts that are looked up by their length and a few of their letters: for columns such
 * as owner or source three to four times as fast as a Map, which reads whole texts.
 */
class FewTexts {
  /** 1 more than the code; 0 for a free slot. */
  private readonly slots = new Uint16Array(SLOTS);
  private count = 0;

  /** @param different the list to which a new text is added: its place there is its code */
  constructor(private readonly different: unknown[]) {}

  /** The code of the text; undefined where it has no place here, and then never has. */
  codeOf(text: string): number | undefined {
    let slot = slotOf(text);
    for (let step = 0; step < MOST_STEPS; step++) {
      const entry = this.slots[slot]!;
      if (entry === 0) return this.add(text, slot);
      if (this.different[entry - 1] === text) return entry - 1;
      slot = (slot + 1) % SLOTS;
    }
    return undefined;
  }

  private add(text: string, slot: number): number | undefined {
    if (this.count === MOST_DIFFERENT || this.different.length >= 0xffff) return undefined;
    this.count += 1;
    const code = this.different.push(text) - 1;
    this.slots[slot] = code + 1;
    return code;
  }
}

/** A day of this century has a smaller serial number, up to the year 2079. */
const FIRST_LATER_DAY = 0x10000;

/** Codes of days without a time, looked up by the day itself: several times as fast as a Map. */
class Days {
  /** 1 more than the code; 0 for a day not met yet. */
  private readonly codes = new Uint32Array(FIRST_LATER_DAY);

  /** @param different the list to which a new day is added: its place there is its code */
  constructor(private readonly different: unknown[]) {}

  /** The code of the day; undefined for other numbers. */
  codeOf(day: number): number | undefined {
    if (!(day >= 0 && day < FIRST_LATER_DAY) || Math.floor(day) !== day) return undefined;
    const known = this.codes[day]!;
    if (known > 0) return known - 1;
    return (this.codes[day] = this.different.push(day)) - 1;
  }
}

/** From length, first and last two code units: what tells "Representative 12" from "Representative 21". */
function slotOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const last = text.charCodeAt(length - 1);
  const beforeLast = length > 1 ? text.charCodeAt(length - 2) : 0;
  return (length * 131 + text.charCodeAt(0) * 61 + beforeLast * 257 + last * 17) % SLOTS;
}

/**
 * What each row has of a list with one value for each different cell. Not always a new array: where each cell's value
 * is its code, the codes are the answer.
 */
export function gather<Values extends Float64Array | Float32Array | Codes>(
  values: Values,
  codes: Codes
): Values {
  if (values.constructor === codes.constructor && values.every((value, code) => value === code)) {
    return codes as Values;
  }
  const result = new (values.constructor as new (length: number) => Values)(codes.length);
  const isUsual = values instanceof Uint8Array && gatherBytes(values, codes, result as Uint8Array);
  if (!isUsual) {
    for (let row = 0; row < result.length; row++) result[row] = values[codes[row]!]!;
  }
  return result;
}

/**
 * The usual cases, conditions of texts or days: a loop that sees one kind of array only is several times as fast.
 * @returns false where the codes are others
 */
function gatherBytes(values: Uint8Array, codes: Codes, result: Uint8Array): boolean {
  if (codes instanceof Uint8Array) {
    for (let row = 0; row < result.length; row++) result[row] = values[codes[row]!]!;
    return true;
  }
  if (codes instanceof Uint16Array) {
    for (let row = 0; row < result.length; row++) result[row] = values[codes[row]!]!;
    return true;
  }
  return false;
}
