import { FEW_LEADS, WIDE_INTERVAL } from "../calc";
import { binary, excel, joined, letting, pipeline, type Expression } from "./expression";
import { percentRangeText } from "./number-text";
import { FORMATS } from "./sheet/looks";
import type { Report } from "./report";
import type { SheetBuilder } from "./sheet/sheet-builder";
import type { PlacedTable } from "./sheet/table";

type Texts = Pick<Report, "t" | "input">;

/** From so many leads on a rate in percent has one digit after the decimal sign, and two. */
const PRECISE_FROM = { one: 100, two: 1_000 };

/** Digits that a mean or a rate in percent deserves: those of its interval that more leads of the same kind would not change. */
export const rateDigits = (leads: number): 0 | 1 | 2 =>
  leads >= PRECISE_FROM.two ? 2 : leads >= PRECISE_FROM.one ? 1 : 0;

/** As rateDigits, for a number of leads that follows the data. */
export const digitsFor = (trials: Expression): Expression =>
  excel(
    "IF",
    binary(trials, ">=", PRECISE_FROM.two),
    2,
    excel("IF", binary(trials, ">=", PRECISE_FROM.one), 1, 0)
  );

/** The number format of a mean that rests on so many leads. */
export const meanFormat = (leads: number): "number" | "tenths" | "hundredths" =>
  (["number", "tenths", "hundredths"] as const)[rateDigits(leads)];

const PERCENT_FORMATS = [FORMATS.percent, "0.0%", "0.00%"] as const;

/** The number format of a rate that rests on so many leads. */
export const rateFormat = (leads: number): string => PERCENT_FORMATS[rateDigits(leads)];

/** Gives the rates in a table's column the digits that the least of them deserves, so that they stand aligned. */
export function formatRates(
  sheet: SheetBuilder,
  table: PlacedTable,
  column: number,
  trials: (at: (column: number) => Expression) => Expression
): void {
  const leads = Array.from({ length: table.rows }, (_, line) =>
    Number(sheet.cellValue(trials((index) => table.cell(line, index))))
  );
  const area = { ...table.column(column), rows: table.height };
  sheet.numberFormats.push({ area, format: rateFormat(Math.min(...leads)) });
}

const limit = (interval: Expression, index: 1 | 2) => excel("INDEX", interval, 1, index);

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

const rangeText = ({ input }: Texts, interval: Expression, trials: Expression): Expression =>
  percentRangeText(input.language, limit(interval, 1), limit(interval, 2), digitsFor(trials));

const isFew = (interval: Expression, trials: Expression): Expression =>
  excel(
    "OR",
    binary(trials, "<", FEW_LEADS),
    binary(binary(limit(interval, 2), "-", limit(interval, 1)), ">", WIDE_INTERVAL)
  );

/** `52–95%`: where the rate lies with 95 % confidence. */
export const intervalText = (
  report: Texts,
  successes: Expression,
  trials: Expression
): Expression =>
  withInterval(successes, trials, "–", (interval) => rangeText(report, interval, trials));

/** "few" where a rate rests on few leads or its interval is wide, else what is given; a dash without leads. */
export const fewMark = (
  { t }: Texts,
  successes: Expression,
  trials: Expression,
  otherwise: string
): Expression =>
  withInterval(successes, trials, "–", (interval) =>
    excel("IF", isFew(interval, trials), t("report.labels.few"), otherwise)
  );

/** `52–95%, n 11, few`; `none` where there are no trials. */
export const reliability = (
  report: Texts,
  successes: Expression,
  trials: Expression,
  none: string
): Expression =>
  withInterval(successes, trials, none, (interval) =>
    joined(
      rangeText(report, interval, trials),
      ", n ",
      trials,
      excel("IF", isFew(interval, trials), `, ${report.t("report.labels.few")}`, "")
    )
  );

/** The leads behind a rate out of so many; 0 where there is no rate. */
export const countOf = (rate: Expression, trials: Expression): Expression =>
  excel("IFERROR", excel("ROUND", binary(rate, "*", trials), 0), 0);
