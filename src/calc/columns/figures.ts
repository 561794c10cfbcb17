import { gather } from "./coded-cells";
import type { Codes } from "./codes";

type Numbers = Float64Array | Float32Array;

/**
 * Numbers, or days, of which each row has one: a list of them, or few different ones and which of them each row has. For
 * what looks at each once, adding up for example, they need not be spread out.
 */
export type Figures<Values extends Numbers = Float64Array> = Values | CodedFigures<Values>;

/** Few different numbers, spread over the rows when they are asked for. */
export class CodedFigures<Values extends Numbers = Float64Array> {
  private spread: Values | undefined;

  constructor(
    readonly different: Values,
    readonly codes: Codes
  ) {}

  get length(): number {
    return this.codes.length;
  }

  get values(): Values {
    return (this.spread ??= gather(this.different, this.codes));
  }
}

/** Figures as they are read: see {@link figureAt}. */
export interface Lookup<Values extends Numbers = Float64Array> {
  readonly numbers: Values;
  /** Where each row has its number; undefined where in its own row. */
  readonly places: Codes | undefined;
}

export const lookupOf = <Values extends Numbers>(figures: Figures<Values>): Lookup<Values> =>
  figures instanceof CodedFigures
    ? { numbers: figures.different, places: figures.codes }
    : { numbers: figures, places: undefined };

/** The number of a row. */
export const figureAt = ({ numbers, places }: Lookup<Numbers>, row: number): number =>
  numbers[places ? places[row]! : row]!;

/** The number of each row. */
export const inRows = <Values extends Numbers>(figures: Figures<Values>): Values =>
  figures instanceof CodedFigures ? figures.values : figures;
