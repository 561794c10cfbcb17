import {
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { CompactArray } from "../../calculation/compact-array";

/** In descending order. */
const sorted = new WeakMap<Float64Array, Float64Array>();

function sortedOnce(numbers: Float64Array): Float64Array {
  let known = sorted.get(numbers);
  if (!known) sorted.set(numbers, (known = numbers.toSorted().reverse()));
  return known;
}

/** "LARGE function"; the library puts a column in order anew for each place that is asked for. */
export function sortOnce(library: BaseFunction): void {
  type Calculate = (array: BaseValueObject, place: BaseValueObject) => BaseValueObject;
  const calculate = library.calculate.bind(library) as Calculate;
  const calculateOnce: Calculate = (array, place) => {
    if (!(array instanceof CompactArray) || !array.numbers || array.areTruths) {
      return calculate(array, place);
    }
    if (place.isArray()) {
      const places = place as ArrayValueObject;
      const results = places.mapValue((each) => calculateOnce(array, each)) as ArrayValueObject;
      const isSingle = results.getRowCount() === 1 && results.getColumnCount() === 1;
      return isSingle ? results.getFirstCell() : results;
    }
    if (!place.isNumber()) return calculate(array, place);
    const values = sortedOnce(array.numbers);
    const rank = Number(place.getValue());
    return rank >= 1 && rank <= values.length
      ? NumberValueObject.create(values[Math.ceil(rank) - 1]!)
      : ErrorValueObject.create("#NUM!" as ErrorType);
  };
  library.calculate = calculateOnce as typeof library.calculate;
}
