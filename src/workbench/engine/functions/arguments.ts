/**
 * Arguments as Excel hands them to a custom function: coerced to the declared type, arrays where the
 * parameter is one ("Custom functions parameter options", "Manually create JSON metadata").
 */
import type { CellError, CellScalar } from "../../model/types";
import { isError } from "../cells/values";
import type { ArgumentValue, FunctionDeclaration, FunctionParameter } from "../engine";

/** An argument before it is known whether its parameter is an array. */
export type RawArgument = CellScalar | CellScalar[][] | undefined;

const VALUE_ERROR: CellError = { error: "#VALUE!" };

/** Thrown where the function is not called because of an argument. */
export class BadArgument extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

const numberText = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;

function coerceScalar(value: CellScalar, type: string): CellScalar {
  if (isError(value)) return value;
  switch (type) {
    case "number":
      if (value === null || typeof value === "number") return value;
      if (typeof value === "boolean") return value ? 1 : 0;
      if (numberText.test(value)) return Number(value);
      throw new BadArgument(VALUE_ERROR);
    case "string":
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      return typeof value === "number" ? String(value) : value;
    case "boolean":
      if (value === null || typeof value === "boolean") return value;
      if (typeof value === "number") return value !== 0;
      if (/^true$/i.test(value)) return true;
      if (/^false$/i.test(value)) return false;
      throw new BadArgument(VALUE_ERROR);
    default:
      return value;
  }
}

/** Arrays that were looked through; the same long columns are arguments of many calls. */
const searched = new WeakMap<CellScalar[][], CellError | null>();

function firstError(argument: RawArgument): CellError | undefined {
  if (!Array.isArray(argument)) return isError(argument) ? argument : undefined;
  let found = searched.get(argument);
  if (found === undefined) {
    found = argument.flatMap((row) => row.filter(isError))[0] ?? null;
    searched.set(argument, found);
  }
  return found ?? undefined;
}

function coerceArray(cells: CellScalar[][], parameter: FunctionParameter): CellScalar[][] {
  if (parameter.type === "any") return cells;
  return cells.map((row) => row.map((value) => coerceScalar(value, parameter.type)));
}

const single = (cells: CellScalar[][]) => cells.length === 1 && cells[0]?.length === 1;

function coerce(argument: RawArgument, parameter: FunctionParameter): ArgumentValue {
  if (argument === undefined) {
    if (!parameter.optional) throw new BadArgument(VALUE_ERROR);
    return undefined;
  }
  if (parameter.matrix) {
    const cells = Array.isArray(argument) ? argument : [[argument]];
    return coerceArray(cells, parameter);
  }
  if (!Array.isArray(argument)) return coerceScalar(argument, parameter.type);
  return coerceScalar(argument[0]?.[0] ?? null, parameter.type);
}

/** @throws BadArgument */
export function toArguments(
  declaration: FunctionDeclaration,
  given: readonly RawArgument[]
): ArgumentValue[] {
  const { parameters, acceptsErrors } = declaration;
  if (given.length > parameters.length) throw new BadArgument(VALUE_ERROR);
  if (!acceptsErrors)
    for (const argument of given) {
      const error = firstError(argument);
      if (error) throw new BadArgument({ error: error.error });
    }
  return parameters.map((parameter, i) => coerce(given[i], parameter));
}

/**
 * Arrays given where one value is declared: Excel calls the function once for each of their elements and
 * spills the results ("Dynamic array formulas", lifting).
 *
 * @returns The size of the result, or `undefined` where nothing is lifted.
 */
export function liftedSize(
  declaration: FunctionDeclaration,
  given: readonly RawArgument[]
): { readonly rows: number; readonly columns: number } | undefined {
  let rows = 0;
  let columns = 0;
  declaration.parameters.forEach((parameter, i) => {
    const argument = given[i];
    if (parameter.matrix || !Array.isArray(argument) || single(argument)) return;
    rows = Math.max(rows, argument.length);
    columns = Math.max(columns, argument[0]?.length ?? 0);
  });
  return rows > 0 ? { rows, columns } : undefined;
}

/** The arguments of one of the lifted calls; a single row or column is repeated. */
export const liftedArguments = (
  declaration: FunctionDeclaration,
  given: readonly RawArgument[],
  row: number,
  column: number
): RawArgument[] =>
  given.map((argument, i) => {
    if (declaration.parameters[i]?.matrix || !Array.isArray(argument)) return argument;
    const cells = argument[argument.length === 1 ? 0 : row];
    return cells?.[cells.length === 1 ? 0 : column] ?? null;
  });
