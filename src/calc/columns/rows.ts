/**
 * The rows of one question: several ranges of the same height, one cell counting for every row where a column is
 * expected, and the filter. Reads each range as the kind of column the question needs.
 */
import { CalcError, type ErrorKey } from "../errors";
import { heightOf, toColumnCells, type ColumnCells } from "./cells";
import { constantColumn } from "./constant-column";
import { encodeDates, type DateColumn } from "./dates";
import type { Codes } from "./codes";
import type { Figures } from "./figures";
import { encodeFlags } from "./flags";
import { encodeNumbers, figuresOf, requireReadable, type NumberColumn } from "./numbers";
import { matchStages, type StageColumn } from "./stages";
import type { StageTable } from "./stage-table";
import { encodeIds, encodeTexts, type TextColumn } from "./texts";

const FILTER = "filter_array";

/** A range argument, or what Excel passes where none was given. */
export type OptionalCells = ColumnCells | null | undefined;

export class Rows<Name extends string> {
  readonly height: number;
  /** 1 for rows in scope, 0 for the others; undefined where every row is. */
  readonly scope: Uint8Array | undefined;

  /**
   * @param ranges the ranges by the names the person knows them by; `filter_array` says which rows are in scope
   * @throws CalcError differentHeights naming two ranges and both heights
   */
  constructor(private readonly ranges: Readonly<Record<Name, OptionalCells>>) {
    this.height = this.commonHeight();
    const { [FILTER]: filter } = ranges as { readonly [FILTER]?: OptionalCells };
    if (filter !== null && filter !== undefined) {
      this.scope = this.spread(encodeFlags(toColumnCells(filter), FILTER));
    }
  }

  has(name: Name): boolean {
    return this.ranges[name] !== null && this.ranges[name] !== undefined;
  }

  /** Cells of a range as given. @throws CalcError missingArgument */
  cells(name: Name): ColumnCells {
    const range: unknown = this.ranges[name];
    if (range === null || range === undefined) throw new CalcError("missingArgument", { name });
    return toColumnCells(range);
  }

  /** True if one cell stands for every row. */
  isSpread(name: Name): boolean {
    return this.height > 1 && heightOf(this.cells(name)) === 1;
  }

  /** Numbers, NaN for blank. @throws CalcError for the first cell in scope that is no number */
  numbers(name: Name): Float64Array {
    return this.readable(encodeNumbers(this.cells(name), name), name, "notANumber");
  }

  /** As `numbers`, without an array of them where they are few different ones. */
  figures(name: Name): Figures {
    return this.unspread(encodeNumbers(this.cells(name), name), name, "notANumber");
  }

  /** Serial numbers of whole days, NaN for blank. @throws CalcError for the first that is no date */
  dates(name: Name): Float32Array {
    return this.readable(encodeDates(this.cells(name), name), name, "notADate");
  }

  /** As `dates`, without an array of them where they are few different ones. */
  days(name: Name): Figures<Float32Array> {
    return this.unspread(encodeDates(this.cells(name), name), name, "notADate");
  }

  /** Numbers for results of one cell a row: what could not be read is an error of its own row. */
  tolerantNumbers(name: Name): NumberColumn {
    return this.tolerant(encodeNumbers(this.cells(name), name));
  }

  /** Dates for results of one cell a row: what could not be read is an error of its own row. */
  tolerantDates(name: Name): DateColumn {
    return this.tolerant(encodeDates(this.cells(name), name));
  }

  texts(name: Name): TextColumn {
    return this.spreadTexts(encodeTexts(this.cells(name), name), name);
  }

  /** Texts of which no two are the same unless written the same. */
  ids(name: Name): TextColumn {
    return this.spreadTexts(encodeIds(this.cells(name), name), name);
  }

  stages(name: Name, table: StageTable): StageColumn {
    return matchStages(this.texts(name), table);
  }

  /** `read` for a range that was given, undefined for one that was left out. */
  optional<Column>(name: Name, read: (name: Name) => Column): Column | undefined {
    return this.has(name) ? read.call(this, name) : undefined;
  }

  private unspread<Values extends Float64Array | Float32Array>(
    column: NumberColumn<Values>,
    name: Name,
    complaint: ErrorKey
  ): Figures<Values> {
    if (this.isSpread(name)) return this.readable(column, name, complaint);
    requireReadable(column, name, complaint, this.scope);
    return figuresOf(column);
  }

  private readable<Values extends Float64Array | Float32Array>(
    column: NumberColumn<Values>,
    name: Name,
    complaint: ErrorKey
  ): Values {
    requireReadable(column, name, complaint, this.isSpread(name) ? undefined : this.scope);
    return this.spread(column.values);
  }

  private tolerant<Values extends Float64Array | Float32Array>({
    values,
    unreadable,
  }: NumberColumn<Values>): NumberColumn<Values> {
    const [first] = unreadable;
    if (values.length === this.height || !first) {
      return { values: this.spread(values), unreadable };
    }
    const everyRow = Array.from({ length: this.height }, (_, row) => ({ ...first, row }));
    return { values: this.spread(values), unreadable: everyRow };
  }

  private spreadTexts(column: TextColumn, name: Name): TextColumn {
    if (!this.isSpread(name)) return column;
    return { codes: this.spread(column.codes), labels: column.labels };
  }

  private spread<Values extends Float64Array | Float32Array | Codes>(values: Values): Values {
    return values.length === this.height ? values : constantColumn(values, this.height);
  }

  private commonHeight(): number {
    let height = 1;
    let tallest: string | undefined;
    for (const name of Object.keys(this.ranges) as Name[]) {
      if (!this.has(name)) continue;
      const own = heightOf(this.cells(name));
      if (own === 1 || own === height) continue;
      if (tallest !== undefined) {
        const details = { name, height: own, otherName: tallest, otherHeight: height };
        throw new CalcError("differentHeights", details);
      }
      height = own;
      tallest = name;
    }
    return height;
  }
}
