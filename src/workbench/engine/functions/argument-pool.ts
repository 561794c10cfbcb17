/**
 * One instance for equal arrays. Custom functions are told apart by their arguments; comparing them by
 * identity is cheap however large they are, and each array is looked through once per calculation.
 */
import type { CellScalar, Rect } from "../../model/types";
import { isError } from "../cells/values";
import type { Area } from "../formulas/scope";
import { intersects } from "../rect";

type Cells = CellScalar[][];

interface Pooled {
  readonly cells: Cells;
  readonly id: number;
  readonly size: number;
}

/** About 5 million cells, the most that Excel hands over at once. */
const MAX_CELLS = 5_000_000;

export class ArgumentPool {
  private readonly byHash = new Map<number, Pooled[]>();
  private readonly ids = new WeakMap<Cells, number>();
  private readonly byRange = new Map<string, { readonly area: Area; readonly cells: Cells }>();
  private held = 0;
  private nextId = 1;

  constructor(private readonly read: (sheetId: string, rect: Rect) => Cells) {}

  /** The cells hold other values from now on. */
  forget({ sheetId, rect }: Area): void {
    for (const [key, { area }] of this.byRange)
      if (area.sheetId === sheetId && intersects(area.rect, rect)) this.byRange.delete(key);
  }

  clear(): void {
    this.byRange.clear();
    this.byHash.clear();
    this.held = 0;
  }

  range({ sheetId, rect }: Area): Cells {
    const key = `${sheetId}|${rect.row},${rect.column},${rect.rows},${rect.columns}`;
    const known = this.byRange.get(key);
    if (known) return known.cells;
    const cells = this.intern(this.read(sheetId, rect));
    this.byRange.set(key, { area: { sheetId, rect }, cells });
    return cells;
  }

  intern(cells: Cells): Cells {
    if (this.ids.has(cells)) return cells;
    const hash = hashOf(cells);
    const candidates = this.byHash.get(hash) ?? [];
    const known = candidates.find((candidate) => equal(candidate.cells, cells));
    if (known) return known.cells;
    const size = cells.length * (cells[0]?.length ?? 0);
    if (this.held + size > MAX_CELLS) this.clear();
    const pooled = { cells, id: this.nextId++, size };
    this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), pooled]);
    this.ids.set(cells, pooled.id);
    this.held += size;
    return cells;
  }

  /** Two arrays have the same id only if they are equal. */
  idOf(cells: Cells): number {
    return this.ids.get(cells) ?? -1;
  }
}

const same = (a: CellScalar | undefined, b: CellScalar | undefined) =>
  a === b || (isError(a) && isError(b) && a.error === b.error && a.message === b.message);

const equal = (a: Cells, b: Cells) =>
  a.length === b.length &&
  a[0]?.length === b[0]?.length &&
  a.every((row, r) => row.every((value, c) => same(value, b[r]?.[c])));

const bits = new DataView(new ArrayBuffer(8));

/** FNV-1a over the values; equality is checked afterwards. */
function hashOf(cells: Cells): number {
  let hash = 0x811c9dc5 ^ cells.length;
  const mix = (part: number) => {
    hash = Math.imul(hash ^ part, 0x01000193);
  };
  for (const row of cells)
    for (const value of row) {
      if (typeof value === "number") {
        bits.setFloat64(0, value);
        mix(bits.getInt32(0));
        mix(bits.getInt32(4));
      } else {
        const text =
          typeof value === "string" ? value : isError(value) ? value.error : String(value);
        mix(text.length);
        for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
      }
    }
  return hash;
}
