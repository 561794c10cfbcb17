import type { ArrayValueObject, BaseFunction, BaseValueObject } from "@univerjs/engine-formula";

type Calculate = (link: BaseValueObject, name?: BaseValueObject) => BaseValueObject;

/**
 * HYPERLINK shows its friendly name as what it is ("HYPERLINK function": "a value, a text string, a name, or a cell");
 * the library makes a text of numbers.
 */
export function keepNumbers(library: BaseFunction): void {
  const calculate = library.calculate.bind(library) as Calculate;
  library.calculate = ((link: BaseValueObject, name?: BaseValueObject) => {
    const shown = name?.isArray() ? (name as ArrayValueObject).getFirstCell() : name;
    return shown?.isNumber() && !link.isError() ? shown : calculate(link, name);
  }) as typeof library.calculate;
}
