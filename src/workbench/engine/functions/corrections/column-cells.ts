/** The cells of columns: read one by one, and gathered to a result. */
import { ArrayValueObject, NullValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { CompactArray, numberObject } from "../../calculation/compact-array";

type Cells = readonly (readonly (BaseValueObject | null | undefined)[])[];

/** The cells of an array. */
interface Source {
  cellAt(row: number, column: number): BaseValueObject;
  /** NaN for cells that are no numbers and no truth values. */
  numberAt(row: number, column: number): number;
}

const isNumeric = (cell: BaseValueObject): boolean => cell.isNumber() || cell.isBoolean();

/** NaN for a cell that is no number and no truth value. */
export const numberOf = (cell: BaseValueObject): number =>
  isNumeric(cell) ? Number(cell.getValue()) : NaN;

export function sourceOf(array: ArrayValueObject): Source {
  if (array instanceof CompactArray && array.numbers) {
    const { numbers } = array;
    return { cellAt: (row) => array.objectAt(row), numberAt: (row) => numbers[row]! };
  }
  const cells = array.getArrayValue() as Cells;
  const blank = NullValueObject.create();
  const cellAt = (row: number, column: number) => cells[row]?.[column] ?? blank;
  return {
    cellAt,
    numberAt: (row, column) => numberOf(cellAt(row, column)),
  };
}

/** Gathers the cells of a result, one column of numbers or of truth values without their objects. */
export class Gathering {
  private readonly numbers: Float64Array | undefined;
  private areTruths: boolean | undefined;
  private lines: BaseValueObject[][] | undefined;
  private row = 0;

  constructor(
    rows: number,
    private readonly columns: number
  ) {
    if (columns === 1) this.numbers = new Float64Array(rows);
    else this.lines = [];
  }

  addNumber(value: number): void {
    // No cell holds −0.
    const known = value === 0 ? 0 : value;
    if (!this.addCompact(known, false)) this.addObject(numberObject(known));
  }

  add(cell: BaseValueObject): void {
    const isAdded = isNumeric(cell) && this.addCompact(Number(cell.getValue()), cell.isBoolean());
    if (!isAdded) this.addObject(cell);
  }

  get array(): BaseValueObject {
    return this.lines
      ? arrayOf(this.lines)
      : new CompactArray(this.numbers!, this.areTruths === true);
  }

  private addCompact(value: number, isTruth: boolean): boolean {
    if (this.lines || (this.areTruths ?? isTruth) !== isTruth) return false;
    this.areTruths = isTruth;
    this.numbers![this.row++] = value;
    return true;
  }

  private addObject(cell: BaseValueObject): void {
    if (!this.lines) {
      const before = new CompactArray(this.numbers!.subarray(0, this.row), this.areTruths === true);
      this.lines = before.getArrayValue() as BaseValueObject[][];
    }
    const last = this.lines[this.lines.length - 1];
    if (last && last.length < this.columns) last.push(cell);
    else this.lines.push([cell]);
  }
}

function arrayOf(cells: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
