import { codeCells, codeColumns, CodedCells, MOST_DIFFERENT, type ColumnCells } from "../../calc";
import { chooseCoded, combineCoded, countCodes, mapCoded, type Coded } from "./coded-columns";
import { blocksOfCoded, blocksOfList, readAll, type NumberBlocks } from "./number-blocks";
import { CellError, type CellValue } from "./types";

/** A column with more different cells, of ids for example, is not worth coding: a sheet has few more rows. */
const MOST_CODED = 2 ** 16;

/**
 * A column with one cell a lead (or entry of the snapshots). It knows its different cells where they are few: what is
 * asked of each cell is then calculated once for each different one, or pair of them, however many leads there are.
 * Columns that follow from one another share their codes. Others are lists, of numbers alone where it is sure, or still
 * to be calculated.
 */
export class LeadsColumn {
  /** The first rows of numbers that somebody has met already while looking through a column of nothing but numbers. */
  readonly rowsOfNumbers = new Map<number, number>();
  /** It is known that more cells are different. */
  private exceeded = 0;

  private constructor(
    private given: readonly CellValue[] | Float64Array | undefined,
    private known: Coded | undefined,
    private pending?: { readonly blocks: NumberBlocks; readonly rows: number }
  ) {}

  static of(cells: readonly CellValue[]): LeadsColumn {
    return new LeadsColumn(cells, undefined);
  }

  /** Numbers that are calculated when they are asked for; those that are not finite are #NUM!. */
  static ofBlocks(blocks: NumberBlocks, rows: number): LeadsColumn {
    return new LeadsColumn(undefined, undefined, { blocks, rows });
  }

  static ofCoded(cells: Coded): LeadsColumn {
    return new LeadsColumn(undefined, cells);
  }

  /**
   * As `of` for the columns of one table, whose texts are looked through together: that is faster. The blank cell gets
   * the code that it has in columns of texts, which can then keep the codes.
   */
  static allOf(columns: readonly (readonly CellValue[])[]): LeadsColumn[] {
    const texts = columns.filter(isTextual);
    const coded = codeColumns(texts, MOST_DIFFERENT, [""]);
    const codedOf = new Map(texts.map((cells, index) => [cells, coded[index]]));
    return columns.map((cells) => new LeadsColumn(cells, codedOf.get(cells)));
  }

  /** What an operation makes of the cells of each lead in several columns, all of them equally long. */
  static combine(
    columns: readonly LeadsColumn[],
    operation: (...cells: CellValue[]) => CellValue
  ): LeadsColumn {
    const coded = columns.flatMap((column) => column.coded ?? []);
    const combined = coded.length === columns.length && combineCoded(coded, operation);
    if (combined) return LeadsColumn.ofCoded(combined);
    const lists = columns.map(({ cells }) => cells);
    return LeadsColumn.of(lists[0]!.map((_, row) => operation(...lists.map((list) => list[row]!))));
  }

  /**
   * For each lead the cell of one column, or the one cell, or of the other, as a condition says.
   * @returns undefined where the condition is neither true nor false, or a column that is needed is not coded
   */
  static choose(
    condition: LeadsColumn,
    then: LeadsColumn | CellValue,
    otherwise: LeadsColumn | CellValue
  ): LeadsColumn | undefined {
    const isThen = condition.coded;
    const truths = isThen?.different.map((cell) => (typeof cell === "number" ? cell !== 0 : cell));
    if (!isThen || !truths || truths.some((truth) => typeof truth !== "boolean")) return undefined;
    const isEverywhere = truths.every((truth) => truth === true);
    if (isEverywhere && then instanceof LeadsColumn && then.length === isThen.length) return then;
    const sides = [then, otherwise].map((side) =>
      side instanceof LeadsColumn ? side.coded : side
    );
    const [a, b] = sides;
    if (a === undefined || b === undefined) return undefined;
    if (sides.some((side) => side instanceof CodedCells && side.length !== isThen.length)) {
      return undefined;
    }
    return LeadsColumn.ofCoded(chooseCoded(new CodedCells(truths, isThen.codes), a, b));
  }

  get length(): number {
    return this.pending?.rows ?? this.given?.length ?? this.known?.length ?? 0;
  }

  /** The cells one by one: the list it was made of, or a new one. */
  get cells(): readonly CellValue[] {
    const { list } = this;
    if (list) return list instanceof Float64Array ? Array.from(list) : list;
    return this.known?.toList() ?? [];
  }

  /** The cell of a row, from 0. */
  at(row: number): CellValue | undefined {
    const { list, known } = this;
    return list ? list[row] : known?.different[known.codes[row] ?? -1];
  }

  /** The cells in the form in which functions read them fastest. */
  get argument(): ColumnCells {
    const { list } = this;
    if (list instanceof Float64Array) return this.cells;
    return this.codedUpTo(MOST_DIFFERENT) ?? list ?? [];
  }

  /** The different cells and which each row has, where they are few. */
  get coded(): Coded | undefined {
    if (this.pending || this.given instanceof Float64Array) return undefined;
    return this.codedUpTo(MOST_CODED);
  }

  /** How many of its cells are different; Infinity where they are too many. */
  get width(): number {
    const { coded } = this;
    return coded ? new Set(coded.different).size : Infinity;
  }

  /** The cells as numbers, blank as 0; undefined where one is something else. What is calculated may not be finite. */
  get blocks(): NumberBlocks | undefined {
    const { calculated, known } = this;
    if (calculated) return calculated;
    const numbers = numbersIn(known?.different ?? this.cells);
    return numbers && (known ? blocksOfCoded(numbers, known) : blocksOfList(numbers));
  }

  /** The numbers that were calculated, of which none is blank; undefined for the cells of a table. */
  get calculated(): NumberBlocks | undefined {
    if (this.pending) return this.pending.blocks;
    return this.given instanceof Float64Array ? blocksOfList(this.given) : undefined;
  }

  /** Whether all cells are what is asked for; cells that no lead has may count. */
  consistsOf(isWanted: (cell: CellValue) => boolean): boolean {
    const { list, known } = this;
    if (list instanceof Float64Array) return isWanted(0);
    return known ? known.different.every(isWanted) : this.everyCell(isWanted);
  }

  /** Shows each different cell, or each cell, with the number of leads that have it, until one is not taken. */
  every(take: (cell: CellValue, leads: number) => boolean): boolean {
    const { coded } = this;
    if (!coded) return this.everyCell((cell) => take(cell, 1));
    const leads = countCodes(coded);
    return coded.different.every((cell, code) => leads[code] === 0 || take(cell, leads[code]!));
  }

  /** The first row, from 0, with a cell that equals the sought one; −1 where there is none. */
  findRow(sought: CellValue, equals: (cell: CellValue, sought: CellValue) => boolean): number {
    const met = typeof sought === "number" ? this.rowsOfNumbers.get(sought) : undefined;
    if (met !== undefined) return met;
    const { coded, list } = this;
    if (coded) {
      const fitting = Uint8Array.from(coded.different, (cell) => Number(equals(cell, sought)));
      return coded.codes.findIndex((code) => fitting[code] === 1);
    }
    if (list instanceof Float64Array && typeof sought === "number") return list.indexOf(sought);
    return this.cells.findIndex((cell) => equals(cell, sought));
  }

  /** What an operation makes of each cell. */
  map(operation: (cell: CellValue) => CellValue): LeadsColumn {
    const { coded } = this;
    return coded
      ? LeadsColumn.ofCoded(mapCoded(coded, operation))
      : LeadsColumn.of(this.cells.map(operation));
  }

  private get list(): readonly CellValue[] | Float64Array | undefined {
    if (this.pending) {
      const { numbers, areFinite } = readAll(this.pending.blocks, this.pending.rows);
      this.given = areFinite
        ? numbers
        : Array.from(numbers, (each) => (Number.isFinite(each) ? each : new CellError("#NUM!")));
      this.pending = undefined;
    }
    return this.given;
  }

  private everyCell(take: (cell: CellValue) => boolean): boolean {
    const { list } = this;
    if (list instanceof Float64Array) return list.every(take);
    const cells = list ?? this.cells;
    for (let row = 0; row < cells.length; row++) if (!take(cells[row]!)) return false;
    return true;
  }

  private codedUpTo(most: number): Coded | undefined {
    if (!this.known && most > this.exceeded) {
      this.known = codeCells(this.list as readonly CellValue[], most);
      if (!this.known) this.exceeded = most;
    }
    return this.known;
  }
}

/** Whether the first cell that is not blank is a text: numbers and dates are read as fast as they are coded. */
const isTextual = (cells: readonly CellValue[]): boolean =>
  typeof cells.find((cell) => cell !== "") === "string";

function numbersIn(cells: readonly CellValue[]): Float64Array | undefined {
  const numbers = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    if (typeof cell === "number") numbers[row] = cell;
    else if (cell !== "") return undefined;
  }
  return numbers;
}
