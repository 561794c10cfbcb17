import { ratio } from "../statistics/ratio";

export const ACCURACY_METRICS = ["WAPE", "MAPE", "BIAS", "RMSE", "MAE"] as const;
export type AccuracyMetric = (typeof ACCURACY_METRICS)[number];

/**
 * How far forecasts were from what came: one figure over pairs of actual A and forecast F.
 *
 * | metric | formula | says |
 * |---|---|---|
 * | WAPE | Σ\|A−F\| / Σ\|A\| | error as a share of everything that came |
 * | MAPE | mean of \|A−F\| / \|A\| | mean of the shares; no answer if an actual is 0 |
 * | BIAS | Σ(F−A) / ΣA | positive: forecasts were too high |
 * | RMSE | √ mean of (A−F)² | in the unit of the amounts; large errors weigh more |
 * | MAE | mean of \|A−F\| | in the unit of the amounts |
 *
 * Pairs of which one half is blank are left out.
 *
 * Example: actual 1000 and 10, forecast 950 and 25: WAPE 65/1010 = 6.44 %, MAPE (5 % + 150 %)/2 = 77.5 %.
 *
 * Source: Hyndman and Athanasopoulos, "Forecasting: Principles and Practice" (3rd ed., 2021), section 5.8, for MAE,
 * RMSE and MAPE; Kolassa and Schütz, "Advantages of the MAD/Mean ratio over the MAPE", Foresight 6 (2007) 40–43, for
 * WAPE.
 *
 * @returns undefined where the denominator is 0
 */
export function forecastAccuracy(
  actuals: Float64Array,
  forecasts: Float64Array,
  metric: AccuracyMetric
): number | undefined {
  const sums = { pairs: 0, actual: 0, size: 0, error: 0, distance: 0, square: 0, share: 0 };
  for (let row = 0; row < actuals.length; row++) {
    const actual = actuals[row]!;
    const error = forecasts[row]! - actual;
    if (error !== error) continue;
    sums.pairs += 1;
    sums.actual += actual;
    sums.size += Math.abs(actual);
    sums.error += error;
    sums.distance += Math.abs(error);
    sums.square += error * error;
    // 0/0 and x/0 leave the sum without a finite value, and the metric without an answer.
    sums.share += Math.abs(error) / Math.abs(actual);
  }
  switch (metric) {
    case "WAPE":
      return ratio(sums.distance, sums.size);
    case "MAPE":
      return ratio(sums.share, sums.pairs);
    case "BIAS":
      return ratio(sums.error, sums.actual);
    case "MAE":
      return ratio(sums.distance, sums.pairs);
    case "RMSE": {
      const meanSquare = ratio(sums.square, sums.pairs);
      return meanSquare === undefined ? undefined : Math.sqrt(meanSquare);
    }
  }
}
