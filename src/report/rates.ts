import { binary, excel, joined, letting, pipeline, type Expression } from "./expression";
import type { TranslateReport } from "../locales";

/** Below so many leads a rate says little. */
const FEW_LEADS = 10;
/** Width of the 95 % interval, as a fraction, above which a rate says little. */
const WIDE_INTERVAL = 0.3;

const limit = (interval: Expression, index: 1 | 2) => excel("INDEX", interval, 1, index);
const inPercent = (fraction: Expression) => excel("ROUND", binary(100, "*", fraction), 0);

/** `body` with the Wilson interval of successes out of trials at hand; something else where there are no trials. */
const withInterval = (
  successes: Expression,
  trials: Expression,
  none: string,
  body: (interval: Expression) => Expression
): Expression =>
  excel(
    "IF",
    binary(trials, "=", 0),
    none,
    letting("interval", pipeline("CONFIDENCE", successes, trials), body)
  );

const rangeText = (interval: Expression) =>
  joined(inPercent(limit(interval, 1)), "–", inPercent(limit(interval, 2)), " %");

const isFew = (interval: Expression, trials: Expression): Expression =>
  excel(
    "OR",
    binary(trials, "<", FEW_LEADS),
    binary(binary(limit(interval, 2), "-", limit(interval, 1)), ">", WIDE_INTERVAL)
  );

/** `52–95 %`: where the rate lies with 95 % confidence. */
export const intervalText = (successes: Expression, trials: Expression): Expression =>
  withInterval(successes, trials, "–", rangeText);

/** "few" where a rate rests on few leads or its interval is wide, else blank. */
export const fewMark = (
  t: TranslateReport,
  successes: Expression,
  trials: Expression
): Expression =>
  withInterval(successes, trials, "", (interval) =>
    excel("IF", isFew(interval, trials), t("report.labels.few"), "")
  );

/** `52–95 %, n 11, few`; `none` where there are no trials. */
export const reliability = (
  t: TranslateReport,
  successes: Expression,
  trials: Expression,
  none: string
): Expression =>
  withInterval(successes, trials, none, (interval) =>
    joined(
      rangeText(interval),
      ", n ",
      trials,
      excel("IF", isFew(interval, trials), `, ${t("report.labels.few")}`, "")
    )
  );

/** The leads behind a rate out of so many; 0 where there is no rate. */
export const countOf = (rate: Expression, trials: Expression): Expression =>
  excel("IFERROR", excel("ROUND", binary(rate, "*", trials), 0), 0);
