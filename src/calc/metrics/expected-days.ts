import { CalcError } from "../errors";
import { mean } from "../statistics/quantiles";

/** Twice the average: the factor used unless another is asked for. */
export const DEFAULT_FACTOR = 2;

/**
 * Expected days to convert: how long a lead may stay in a stage before it counts as overdue.
 *
 * average(days) × factor. A stay of 0 days is valid.
 *
 * Example: stays of 20 and 40 days, factor 2: 60 days.
 *
 * Source: definition of this add-in, the rule of thumb that a lead is late after twice the usual time.
 *
 * @param days without NaN
 * @returns undefined where there are no days
 * @throws CalcError negativeDays
 */
export function expectedDays(
  days: Float64Array,
  factor: number = DEFAULT_FACTOR
): number | undefined {
  const negative = days.findIndex((value) => value < 0);
  if (negative >= 0) {
    const details = { row: negative + 1, name: "days", value: days[negative]! };
    throw new CalcError("negativeDays", details);
  }
  const average = mean(days);
  return average === undefined ? undefined : average * factor;
}
