/**
 * COUNTIFS, SUMIFS, AVERAGEIFS, MAXIFS and MINIFS in one pass over their columns; the library builds a mask
 * of objects for every criterion, seconds for a report over a long table.
 */
import {
  BaseFunction,
  ErrorValueObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { CellScalar } from "../../../model/types";
import { cellsOfVariant, variantOf } from "../../calculation/variants";
import { isError } from "../../cells/values";
import type { Area } from "../../formulas/scope";
import { flat, maskOf } from "./masks";

type ReadRange = (area: Area) => CellScalar[][];

/** From the values whose rows fit to the result. */
type Aggregate = (values: readonly CellScalar[]) => CellScalar;

const numbersOf = (values: readonly CellScalar[]) =>
  values.filter((value): value is number => typeof value === "number");

const orError =
  (aggregate: Aggregate): Aggregate =>
  (values) =>
    values.find(isError) ?? aggregate(values);

const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  SUMIFS: orError((values) => numbersOf(values).reduce((sum, value) => sum + value, 0)),
  AVERAGEIFS: orError((values) => {
    const numbers = numbersOf(values);
    if (numbers.length === 0) return { error: "#DIV/0!" };
    return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  }),
  MAXIFS: orError((values) => numbersOf(values).reduce((a, b) => Math.max(a, b), -Infinity)),
  MINIFS: orError((values) => numbersOf(values).reduce((a, b) => Math.min(a, b), Infinity)),
};

class ConditionalAggregate extends BaseFunction {
  override minParams: number;
  override maxParams = 255;
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly aggregate: Aggregate | undefined,
    private readonly readRange: ReadRange
  ) {
    super(name);
    this.minParams = aggregate ? 3 : 2;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const given = variants.map((variant) => cellsOfVariant(variant, this.readRange));
    const source = this.aggregate ? given.shift() : undefined;
    const ranges = given.filter((_, i) => i % 2 === 0);
    const criteria = given.filter((_, i) => i % 2 === 1);
    const first = source ?? ranges[0];
    const sameSize = (cells: CellScalar[][]) =>
      cells.length === first?.length && cells[0]?.length === first[0]?.length;
    if (!first || criteria.length !== ranges.length || !ranges.every(sameSize))
      return ErrorValueObject.create("#VALUE!" as ErrorType);
    const values = source && flat(source);
    const rows = Math.max(...criteria.map((cells) => cells.length));
    const width = Math.max(...criteria.map((cells) => cells[0]?.length ?? 0));
    // An array of criteria gives an array of results.
    const results = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: width }, (__, c) => this.result(ranges, criteria, values, r, c))
    );
    return variantOf(rows === 1 && width === 1 ? (results[0]?.[0] ?? 0) : results);
  }

  private result(
    ranges: readonly CellScalar[][][],
    criteria: readonly CellScalar[][][],
    values: readonly CellScalar[] | undefined,
    row: number,
    column: number
  ): CellScalar {
    const masks = ranges.map((range, k) => {
      const cells = criteria[k] ?? [];
      const line = cells[cells.length === 1 ? 0 : row];
      return maskOf(range, line?.[line.length === 1 ? 0 : column] ?? null);
    });
    const size = masks[0]?.length ?? 0;
    const fitting: CellScalar[] = [];
    let count = 0;
    for (let i = 0; i < size; i++) {
      if (!masks.every((mask) => mask[i] === 1)) continue;
      count++;
      if (values) fitting.push(values[i] ?? null);
    }
    const result = this.aggregate ? this.aggregate(fitting) : count;
    // MAXIFS and MINIFS of no cells are 0.
    return result === Infinity || result === -Infinity ? 0 : result;
  }
}

export const conditionalAggregates = (readRange: ReadRange): BaseFunction[] => [
  new ConditionalAggregate("COUNTIFS", undefined, readRange),
  ...Object.entries(AGGREGATES).map(
    ([name, aggregate]) => new ConditionalAggregate(name, aggregate, readRange)
  ),
];
