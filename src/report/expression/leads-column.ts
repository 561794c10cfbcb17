import type { CellValue } from "./types";

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The different cells of a column, and for each row which of them it holds. */
interface Dictionary {
  readonly different: readonly CellValue[];
  readonly codes: Codes;
}

/**
 * A column with one cell a lead. It knows its different cells: what is asked of each cell is calculated once for each
 * different one, or pair of them, however many leads there are. Columns that follow from one another share their codes.
 */
export class LeadsColumn {
  private constructor(
    private readonly source: readonly CellValue[] | undefined,
    private known?: Dictionary
  ) {}

  static of(cells: readonly CellValue[]): LeadsColumn {
    return new LeadsColumn(cells);
  }

  /** The cells one by one: the list it was made of, or a new one. */
  get cells(): readonly CellValue[] {
    if (this.source) return this.source;
    const { different, codes } = this.dictionary;
    const cells = new Array<CellValue>(codes.length);
    for (let row = 0; row < codes.length; row++) cells[row] = different[codes[row]!]!;
    return cells;
  }

  get dictionary(): Dictionary {
    return (this.known ??= dictionaryOf(this.source ?? []));
  }

  /** Shows the cells one after the other, until one is not taken. */
  every(take: (cell: CellValue) => boolean): boolean {
    const { different, codes } = this.dictionary;
    for (let row = 0; row < codes.length; row++) {
      if (!take(different[codes[row]!]!)) return false;
    }
    return true;
  }

  /** What an operation makes of each cell. */
  map(operation: (cell: CellValue) => CellValue): LeadsColumn {
    const { different, codes } = this.dictionary;
    return new LeadsColumn(undefined, { different: different.map(operation), codes });
  }

  /** What an operation makes of each cell and the other column's cell of the same lead; both are equally long. */
  combine(
    other: LeadsColumn,
    operation: (own: CellValue, others: CellValue) => CellValue
  ): LeadsColumn {
    const [{ different, codes }, right] = [this.dictionary, other.dictionary];
    if (codes === right.codes) {
      const cells = different.map((cell, code) => operation(cell, right.different[code]!));
      return new LeadsColumn(undefined, { different: cells, codes });
    }
    const [a, b] = [merged(different), merged(right.different)];
    if (a.cells.length * b.cells.length > codes.length) {
      const others = other.cells;
      return LeadsColumn.of(this.cells.map((cell, row) => operation(cell, others[row]!)));
    }
    const answers = a.cells.flatMap((cell) => b.cells.map((others) => operation(cell, others)));
    const { cells, codeOf } = merged(answers);
    const result = codesFor(cells.length, codes.length);
    for (let row = 0; row < codes.length; row++) {
      const pair = a.codeOf[codes[row]!]! * b.cells.length + b.codeOf[right.codes[row]!]!;
      result[row] = codeOf[pair]!;
    }
    return new LeadsColumn(undefined, { different: cells, codes: result });
  }
}

function dictionaryOf(cells: readonly CellValue[]): Dictionary {
  const { cells: different, codeOf } = merged(cells);
  const codes = codesFor(different.length, cells.length);
  codes.set(codeOf);
  return { different, codes };
}

/** Each cell once, in order of first appearance, and which of them each cell is. */
function merged(cells: readonly CellValue[]) {
  const codeByCell = new Map<CellValue, number>();
  const different: CellValue[] = [];
  const codeOf = new Uint32Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    let code = codeByCell.get(cell);
    if (code === undefined) codeByCell.set(cell, (code = different.push(cell) - 1));
    codeOf[row] = code;
  }
  return { cells: different, codeOf };
}

function codesFor(count: number, length: number): Codes {
  if (count <= 2 ** 8) return new Uint8Array(length);
  return count <= 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
