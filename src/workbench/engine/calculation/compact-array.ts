import {
  ArrayValueObject,
  BooleanValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type Cells = BaseValueObject[][];

/** Numbers that came last: of the objects of long columns most are equal. */
const numbers = new Map<number, BaseValueObject>();
const MOST_NUMBERS = 5_000;

export function numberObject(value: number): BaseValueObject {
  let known = numbers.get(value);
  if (!known) {
    if (numbers.size >= MOST_NUMBERS) numbers.clear();
    numbers.set(value, (known = NumberValueObject.create(value)));
  }
  return known;
}

/**
 * A long column of numbers or of truth values. The library keeps an object and an array for each cell, of which some
 * steps over a full table fill the memory; here they are made when it looks at them, and kept as long as nothing else
 * needs their room.
 */
export class CompactArray extends ArrayValueObject {
  private made: WeakRef<Cells> | undefined;

  /**
   * @param numbers 1 for TRUE and 0 for FALSE; undefined once the library has put other cells in their place
   * @param areTruths whether the cells are truth values
   */
  constructor(
    public numbers: Float64Array | undefined,
    readonly areTruths: boolean
  ) {
    super({
      ...{ calculateValueList: [], rowCount: numbers?.length ?? 0, columnCount: 1 },
      ...{ unitId: "", sheetId: "", row: -1, column: -1 },
    });
    // Where the library's own methods look.
    Object.defineProperty(this, "_values", {
      get: () => this.cells(),
      set: (cells: Cells) => {
        this.become(cells);
      },
      configurable: true,
    });
  }

  objectAt(row: number): BaseValueObject {
    const value = this.numbers![row]!;
    return this.areTruths ? BooleanValueObject.create(value === 1) : numberObject(value);
  }

  override set(row: number, column: number, value: BaseValueObject): void {
    if (this.numbers) this.become(this.cells());
    super.set(row, column, value);
  }

  override sum(): BaseValueObject {
    if (!this.numbers) return super.sum();
    // Truth values in an array do not count.
    if (this.areTruths) return NumberValueObject.create(0);
    let sum = 0;
    for (let row = 0; row < this.numbers.length; row++) sum += this.numbers[row]!;
    return NumberValueObject.create(sum);
  }

  /** Numbers or truth values, one a row. */
  toCells(): (number | boolean)[][] {
    return Array.from(this.numbers!, (value) => [this.areTruths ? value === 1 : value]);
  }

  private cells(): Cells {
    let cells = this.made?.deref();
    if (!cells) {
      cells = Array.from(this.numbers!, (_, row) => [this.objectAt(row)]);
      this.made = new WeakRef(cells);
    }
    return cells;
  }

  private become(cells: Cells): void {
    this.numbers = undefined;
    this.made = undefined;
    Object.defineProperty(this, "_values", { value: cells, writable: true, configurable: true });
  }
}
