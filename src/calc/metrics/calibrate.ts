import { ratio } from "../statistics/ratio";
import { wilsonInterval, type Interval } from "../statistics/wilson";
import { reachedStages, type ReachedInput } from "./reached";

export interface CalibrateInput extends ReachedInput {
  /** Confidence level of the limits, default 0.95. */
  readonly level?: number;
}

export interface CalibrateLine {
  readonly stage: string;
  /** Closed leads that reached the stage. */
  readonly closed: number;
  readonly won: number;
  /** won / closed; undefined where no closed lead reached the stage. */
  readonly rate: number | undefined;
  readonly limits: Interval | undefined;
  /** Probability of the stage table, where it gives one. */
  readonly typed: number | undefined;
  /** rate − typed */
  readonly difference: number | undefined;
}

export interface Calibration {
  readonly lines: readonly CalibrateLine[];
  /** Leads whose stage is not in the table; in none of the lines. */
  readonly unknown: number;
}

/**
 * Whether the stages' probabilities are right: how often a lead that reached a stage was won in the end.
 *
 * Stage-to-close rate = won / (won + lost) among the closed leads that reached the stage, with Wilson limits. Open leads
 * do not count. Beware of few closed leads: the limits say how few.
 *
 * Example: of 5 closed leads that reached Qualification 2 were won: 0.4 (0.1176 to 0.7693), where 0.1 is typed.
 *
 * Source: calibration in the large, stage by stage: observed frequency against stated probability (Murphy and Winkler,
 * "Reliability of subjective probability forecasts of precipitation and temperature", Applied Statistics 26 (1977)
 * 41–47).
 */
export function calibrateProbabilities(input: CalibrateInput): Calibration {
  const { table } = input.stages;
  const { lines, unknown } = reachedStages(input);
  return {
    unknown,
    lines: lines.map(({ stage, won, inactive }, position) => {
      const closed = won + inactive;
      const rate = ratio(won, closed);
      const typed = table.stages[table.open[position]!]!.probability;
      return {
        stage,
        closed,
        won,
        rate,
        limits: closed > 0 ? wilsonInterval(won, closed, input.level) : undefined,
        typed,
        difference: rate === undefined || typed === undefined ? undefined : rate - typed,
      };
    }),
  };
}
