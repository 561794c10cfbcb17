/** Values of the interpreter and ours. */
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { CellError, CellScalar, Rect } from "../../model/types";
import { BUSY, isError } from "../cells/values";
import type { FunctionResult } from "../engine";
import { CompactArray } from "./compact-array";

/** Errors of the interpreter that Excel does not know. */
const ERRORS: Readonly<Record<string, string>> = {
  "#ERROR!": "#VALUE!",
  "#CYCLE!": "#REF!",
  "#GETTING_DATA": BUSY,
};

export type ReadValues = (sheetId: string, rect: Rect) => CellScalar[][];

export function areaOf(reference: BaseReferenceObject): { sheetId: string; rect: Rect } {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  return {
    sheetId: reference.getSheetId(),
    rect: {
      row: startRow,
      column: startColumn,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    },
  };
}

function errorOf(variant: ErrorValueObject): CellError {
  const type = String(variant.getErrorType());
  const message = variant.getErrorContent();
  const error = ERRORS[type] ?? type;
  return message ? { error, message } : { error };
}

/** @returns `null` for a blank */
export function scalarOfVariant(variant: Nullable<BaseValueObject>): CellScalar {
  if (!variant || variant.isNull()) return null;
  if (variant.isError()) return errorOf(variant as ErrorValueObject);
  // A function that is not called, "LAMBDA function".
  if (variant.isLambda()) return { error: "#CALC!" };
  const value = variant.getValue();
  if (variant.isBoolean()) return Boolean(value);
  if (variant.isString()) return String(value);
  const number = Number(value);
  return Number.isFinite(number) ? number + 0 : { error: "#NUM!" };
}

/** Arrays that several formulas hand over are read once. */
const cellsOfArrays = new WeakMap<ArrayValueObject, CellScalar[][]>();

export function arrayOfVariant(variant: ArrayValueObject): CellScalar[][] {
  let cells = cellsOfArrays.get(variant);
  if (!cells) cellsOfArrays.set(variant, (cells = readArray(variant)));
  return cells;
}

function readArray(variant: ArrayValueObject): CellScalar[][] {
  if (variant instanceof CompactArray && variant.numbers) return variant.toCells();
  return variant.getArrayValue().map((row) => {
    const values = new Array<CellScalar>(variant.getColumnCount());
    for (let c = 0; c < values.length; c++) values[c] = scalarOfVariant(row[c]);
    return values;
  });
}

/** A formula that refers to a blank cell shows 0. */
const shown = (value: CellScalar): CellScalar => (value === null ? 0 : value);

export function resultOf(variant: FunctionVariantType, read: ReadValues): FunctionResult {
  let values: CellScalar[][];
  if (variant.isReferenceObject()) {
    const area = areaOf(variant as BaseReferenceObject);
    if (area.rect.row < 0 || !area.sheetId) return { error: "#REF!" };
    values = read(area.sheetId, area.rect);
  } else if ((variant as BaseValueObject).isArray())
    values = arrayOfVariant(variant as ArrayValueObject);
  else return shown(scalarOfVariant(variant as BaseValueObject));
  if (values.length === 0 || values[0]?.length === 0) return { error: "#CALC!" };
  if (values.length === 1 && values[0]?.length === 1) return shown(values[0][0] ?? null);
  return values.map((row) => row.map(shown));
}

export function variantOfScalar(value: CellScalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (isError(value)) return ErrorValueObject.create(value.error as ErrorType, value.message ?? "");
  return StringValueObject.create(String(value));
}

export function variantOf(value: FunctionResult): BaseValueObject {
  if (!Array.isArray(value)) return variantOfScalar(value);
  return ArrayValueObject.create({
    calculateValueList: value.map((row) => row.map(variantOfScalar)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** The cells of an argument; a range is read from the sheet itself, without an object for each cell. */
export function cellsOfVariant(
  variant: FunctionVariantType,
  readRange: (area: { sheetId: string; rect: Rect }) => CellScalar[][]
): CellScalar[][] {
  if (variant.isReferenceObject()) return readRange(areaOf(variant as BaseReferenceObject));
  const value = variant as BaseValueObject;
  return value.isArray() ? arrayOfVariant(value as ArrayValueObject) : [[scalarOfVariant(value)]];
}
