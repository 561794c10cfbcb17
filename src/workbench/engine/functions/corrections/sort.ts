import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

type Calculate = (...given: BaseValueObject[]) => BaseValueObject;

const copyOf = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? (value as ArrayValueObject).clone() : value;

/** "SORT function", "SORTBY function"; the library's sort the array itself, which other formulas look at, too. */
export function sortCopies(library: BaseFunction): void {
  const calculate = library.calculate.bind(library) as Calculate;
  library.calculate = ((...given: BaseValueObject[]) =>
    calculate(...given.map(copyOf))) as typeof library.calculate;
}
