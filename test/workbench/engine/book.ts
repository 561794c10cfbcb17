/** A workbook for tests: cells by address, as they are typed and as they show. */
import path from "node:path";
import type { CellScalar, Rect } from "../../../src/workbench/model/types";
import type { Engine, FunctionResult } from "../../../src/workbench/engine/engine";

type Typed = string | number | boolean | null;

/** The engine is made of ES modules that Jest does not load: the built bundle is. */
const bundle = require(path.resolve("build/workbench/node/headless.js")) as {
  createUniverEngine(): Engine;
};

/** `B3` or `B3:D9`. */
export function rectOf(address: string): Rect {
  const cells = address.split(":").map((cell) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits) - 1, column: column - 1 };
  });
  const [first = { row: 0, column: 0 }, last = first] = cells;
  return {
    ...first,
    rows: last.row - first.row + 1,
    columns: last.column - first.column + 1,
  };
}

/** Errors as their code, other values as they are. */
const plain = (value: CellScalar) =>
  typeof value === "object" && value !== null ? value.error : value;

export type PlainValue = ReturnType<typeof plain>;

export class Book {
  readonly engine = bundle.createUniverEngine();
  readonly sheet = this.engine.activeSheetId();

  /** From the top left cell on, row by row. */
  type(address: string, rows: readonly (readonly Typed[])[], sheet = this.sheet): void {
    const { row, column } = rectOf(address);
    const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
    this.engine.write(sheet, { row, column, ...size }, rows);
  }

  set(address: string, typed: Typed, sheet = this.sheet): void {
    this.type(address, [[typed]], sheet);
  }

  values(address: string, sheet = this.sheet): PlainValue[][] {
    return this.engine.read(sheet, rectOf(address)).map((row) => row.map(plain));
  }

  value(address: string, sheet = this.sheet): PlainValue {
    return this.values(address, sheet)[0]?.[0] ?? null;
  }

  formula(address: string, sheet = this.sheet): string | number | boolean | undefined {
    return this.engine.readFormulas(sheet, rectOf(address))[0]?.[0];
  }

  text(address: string, sheet = this.sheet): string | undefined {
    return this.engine.readText(sheet, rectOf(address))[0]?.[0];
  }

  spill(address: string, sheet = this.sheet): Rect | undefined {
    const { row, column } = rectOf(address);
    return this.engine.spillAt(sheet, row, column)?.rect;
  }

  /** A formula's value, arrays as rows of plain values. */
  async evaluate(formula: string): Promise<PlainValue | PlainValue[][]> {
    const result: FunctionResult = await this.engine.evaluate(formula);
    return Array.isArray(result) ? result.map((row) => row.map(plain)) : plain(result);
  }

  /** The table of the examples: three deals with a stage, a value and a probability. */
  addDeals(name = "Deals", address = "A1"): string {
    const rows: Typed[][] = [
      ["Deal", "Stage", "Value", "Close [Date]"],
      ["a", "Won", 100, "6/30/2026"],
      ["b", "Lead", 200, "7/15/2026"],
      ["c", "Won", 300, "8/1/2026"],
    ];
    this.type(address, rows);
    const { row, column } = rectOf(address);
    return this.engine.addTable(this.sheet, { row, column, rows: 4, columns: 4 }, true, name).id;
  }
}

/** The error code with which an operation is refused. */
export function codeOf(operation: () => unknown): string | undefined {
  try {
    operation();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
}

const open: Book[] = [];

export function openBook(): Book {
  const book = new Book();
  open.push(book);
  return book;
}

afterEach(() => {
  for (const book of open.splice(0)) book.engine.dispose();
});
