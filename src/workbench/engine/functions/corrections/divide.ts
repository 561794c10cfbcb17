import {
  ArrayValueObject,
  BaseFunction,
  ErrorValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";

const DIVISION_BY_ZERO = "#DIV/0!" as ErrorType;

/** The operator `/`: an array over 0 is an array of `#DIV/0!` ("#DIV/0! error"), in the library one error. */
export class Divide extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("DIVIDED");
  }

  override calculate(dividend: BaseValueObject, divisor: BaseValueObject): BaseValueObject {
    if (dividend.isError()) return dividend;
    if (divisor.isError()) return divisor;
    const zero = !divisor.isArray() && !divisor.isString() && Number(divisor.getValue()) === 0;
    if (!zero) return dividend.divided(divisor);
    const error = ErrorValueObject.create(DIVISION_BY_ZERO);
    if (!dividend.isArray()) return error;
    return (dividend as ArrayValueObject).mapValue((value) => (value.isError() ? value : error));
  }
}
