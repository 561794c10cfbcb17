import {
  codeCells,
  codeColumns,
  CodedCells,
  codesFor,
  MOST_DIFFERENT,
  type ColumnCells,
} from "../../calc";
import type { CellValue } from "./types";

type Coded = CodedCells<CellValue>;

/** A column with more different cells, of ids for example, is not worth coding: a sheet has few more rows. */
const MOST_CODED = 2 ** 16;

/**
 * A column with one cell a lead. It knows its different cells where they are few: what is asked of each cell is then
 * calculated once for each different one, or pair of them, however many leads there are. Columns that follow from one
 * another share their codes.
 */
export class LeadsColumn {
  private constructor(
    private readonly source: readonly CellValue[] | undefined,
    private known: Coded | undefined
  ) {}

  static of(cells: readonly CellValue[]): LeadsColumn {
    return new LeadsColumn(cells, undefined);
  }

  /** As `of` for the columns of one table, whose texts are looked through together: that is faster. */
  static allOf(columns: readonly (readonly CellValue[])[]): LeadsColumn[] {
    const texts = columns.filter(isTextual);
    const coded = codeColumns(texts, MOST_DIFFERENT);
    const codedOf = new Map(texts.map((cells, index) => [cells, coded[index]]));
    return columns.map((cells) => new LeadsColumn(cells, codedOf.get(cells)));
  }

  private static coded(cells: Coded): LeadsColumn {
    return new LeadsColumn(undefined, cells);
  }

  /** The cells one by one: the list it was made of, or a new one. */
  get cells(): readonly CellValue[] {
    return this.source ?? this.known?.toList() ?? [];
  }

  /** The cells in the form in which functions read them fastest; the same object at every call. */
  get argument(): ColumnCells {
    const { source } = this;
    const coded = source && !isTextual(source) ? undefined : this.codedUpTo(MOST_DIFFERENT);
    return coded ?? source ?? [];
  }

  /** Shows each different cell, or each cell, with the number of leads that have it, until one is not taken. */
  every(take: (cell: CellValue, leads: number) => boolean): boolean {
    const coded = this.codedUpTo(MOST_CODED);
    if (!coded) return this.cells.every((cell) => take(cell, 1));
    const { different, codes } = coded;
    const leads = new Uint32Array(different.length);
    for (let row = 0; row < codes.length; row++) leads[codes[row]!]! += 1;
    return different.every((cell, code) => leads[code] === 0 || take(cell, leads[code]!));
  }

  /** What an operation makes of each cell. */
  map(operation: (cell: CellValue) => CellValue): LeadsColumn {
    const coded = this.codedUpTo(MOST_CODED);
    return coded
      ? LeadsColumn.coded(new CodedCells(coded.different.map(operation), coded.codes))
      : LeadsColumn.of(this.cells.map(operation));
  }

  /** What an operation makes of each cell and the other column's cell of the same lead; both are equally long. */
  combine(
    other: LeadsColumn,
    operation: (own: CellValue, others: CellValue) => CellValue
  ): LeadsColumn {
    const [left, right] = [this.codedUpTo(MOST_CODED), other.codedUpTo(MOST_CODED)];
    if (left && right && left.codes === right.codes) {
      const cells = left.different.map((cell, code) => operation(cell, right.different[code]!));
      return LeadsColumn.coded(new CodedCells(cells, left.codes));
    }
    const pairs = left && right && combineCoded(left, right, operation);
    if (pairs) return LeadsColumn.coded(pairs);
    const others = other.cells;
    return LeadsColumn.of(this.cells.map((cell, row) => operation(cell, others[row]!)));
  }

  private codedUpTo(most: number): Coded | undefined {
    return (this.known ??= codeCells(this.source ?? [], most));
  }
}

/** Calculates each pair of different cells once; nothing where there are more pairs than leads. */
function combineCoded(
  left: Coded,
  right: Coded,
  operation: (own: CellValue, others: CellValue) => CellValue
): Coded | undefined {
  // What follows from other cells may be the same for many of them: a condition has two different answers.
  const [a, b] = [left, right].map(({ different }) => codeCells(different)!) as [Coded, Coded];
  const width = b.different.length;
  if (a.different.length * width > left.length) return undefined;
  const answers = codeCells(
    a.different.flatMap((cell) => b.different.map((others) => operation(cell, others)))
  )!;
  const rowOf = Uint32Array.from(a.codes, (code) => code * width);
  const codes = codesFor(answers.different.length, left.length);
  for (let row = 0; row < codes.length; row++) {
    codes[row] = answers.codes[rowOf[left.codes[row]!]! + b.codes[right.codes[row]!]!]!;
  }
  return new CodedCells(answers.different, codes);
}

/** Whether the first cell that is not blank is a text: numbers and dates are read as fast as they are coded. */
const isTextual = (cells: readonly CellValue[]): boolean =>
  typeof cells.find((cell) => cell !== "") === "string";
