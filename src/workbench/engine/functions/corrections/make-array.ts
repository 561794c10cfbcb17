import {
  BaseFunction,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type ErrorType,
  type LambdaValueObjectObject,
} from "@univerjs/engine-formula";
import { scalarOfVariant, variantOf } from "../../calculation/variants";

/** "MAKEARRAY function"; the library's answers later, which a synchronous calculation cannot wait for. */
export class MakeArray extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;

  constructor() {
    super("MAKEARRAY");
  }

  override calculate(...[rows, columns, lambda]: BaseValueObject[]): BaseValueObject {
    const [height, width] = [sizeOf(rows), sizeOf(columns)];
    if (!height || !width || !lambda?.isLambda())
      return ErrorValueObject.create("#VALUE!" as ErrorType);
    const call = lambda as unknown as LambdaValueObjectObject;
    return variantOf(
      Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) => {
          const value = call.execute(
            NumberValueObject.create(r + 1),
            NumberValueObject.create(c + 1)
          );
          const cell = value.isArray() ? (value as ArrayValueObject).get(0, 0) : value;
          return scalarOfVariant(cell as BaseValueObject);
        })
      )
    );
  }
}

function sizeOf(variant: BaseValueObject | undefined): number {
  const value = variant?.isArray() ? (variant as ArrayValueObject).get(0, 0) : variant;
  return Math.max(0, Math.trunc(Number(value?.getValue() ?? 0)) || 0);
}
