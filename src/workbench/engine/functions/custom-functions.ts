/** Custom functions as functions of the interpreter. */
import {
  BaseFunction,
  ErrorValueObject,
  IFunctionService,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import type { CellScalar, Rect } from "../../model/types";
import { areaOf, arrayOfVariant, scalarOfVariant, variantOf } from "../calculation/variants";
import { BUSY, isError } from "../cells/values";
import type { FunctionDeclaration, FunctionResult, InvokeFunction } from "../engine";
import type { Area } from "../formulas/scope";
import { ArgumentPool } from "./argument-pool";
import {
  BadArgument,
  liftedArguments,
  liftedSize,
  toArguments,
  type RawArgument,
} from "./arguments";
import { Calls } from "./calls";

type NameCaller = (sheetId: string, row: number, column: number) => string;

export class CustomFunctions {
  readonly calls: Calls;
  private readonly pool: ArgumentPool;
  private formula: object = {};
  private busy = false;

  constructor(
    private readonly injector: Injector,
    read: (sheetId: string, rect: Rect) => CellScalar[][],
    private readonly nameCaller: NameCaller,
    onAnswer: (waiting: readonly object[]) => void
  ) {
    this.pool = new ArgumentPool(read);
    this.calls = new Calls(this.pool, onAnswer);
  }

  register(declarations: readonly FunctionDeclaration[], invoke: InvokeFunction): void {
    const functions = declarations.map((declaration) => new Lifted(declaration, invoke, this));
    this.injector.get(IFunctionService).registerExecutors(...functions);
  }

  begin(formula: object): void {
    this.formula = formula;
    this.busy = false;
  }

  end(): boolean {
    return this.busy;
  }

  forgetValues(area: Area): void {
    this.pool.forget(area);
  }

  range(area: Area): CellScalar[][] {
    return this.pool.range(area);
  }

  call(
    declaration: FunctionDeclaration,
    invoke: InvokeFunction,
    given: readonly RawArgument[],
    place: { sheetId: string; row: number; column: number }
  ): FunctionResult {
    const size = liftedSize(declaration, given);
    if (!size) return this.request(declaration, invoke, given, place);
    return Array.from({ length: size.rows }, (_, r) =>
      Array.from({ length: size.columns }, (__, c) => {
        const args = liftedArguments(declaration, given, r, c);
        const result = this.request(declaration, invoke, args, place);
        return Array.isArray(result) ? (result[0]?.[0] ?? null) : result;
      })
    );
  }

  private request(
    declaration: FunctionDeclaration,
    invoke: InvokeFunction,
    given: readonly RawArgument[],
    place: { sheetId: string; row: number; column: number }
  ): FunctionResult {
    try {
      const args = toArguments(declaration, given).map((argument) =>
        Array.isArray(argument) ? this.pool.intern(argument) : argument
      );
      if (args.some((argument) => isError(argument) && argument.error === BUSY)) return this.wait();
      const caller = this.nameCaller(place.sheetId, place.row, place.column);
      return this.calls.request(declaration, invoke, args, caller, this.formula) ?? this.wait();
    } catch (error) {
      if (error instanceof BadArgument) return error.value;
      throw error;
    }
  }

  private wait(): FunctionResult {
    this.busy = true;
    return { error: BUSY };
  }
}

/** A custom function; takes references as they are, so that ranges are read but once. */
class Lifted extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    private readonly declaration: FunctionDeclaration,
    private readonly invoke: InvokeFunction,
    private readonly functions: CustomFunctions
  ) {
    super(declaration.name.toUpperCase());
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given = variants.map((variant) => this.rawArgument(variant));
    if (given.some((argument) => isError(argument) && argument.error === BUSY))
      return ErrorValueObject.create(BUSY as ErrorType);
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return variantOf(this.functions.call(this.declaration, this.invoke, given, place));
  }

  private rawArgument(variant: FunctionVariantType): RawArgument {
    if (variant.isReferenceObject()) {
      const area = areaOf(variant as BaseReferenceObject);
      const cells = this.functions.range(area);
      return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
    }
    const value = variant as BaseValueObject;
    if (value.isArray()) return arrayOfVariant(value as ArrayValueObject);
    // The interpreter knows no omitted arguments: it has a blank instead.
    return value.isNull() ? undefined : scalarOfVariant(value);
  }
}
