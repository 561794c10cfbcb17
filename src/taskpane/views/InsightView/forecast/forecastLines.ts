import { calendarOf, type ForecastLine, type Period } from "../../../../calc";
import type { Texts } from "../../../texts";
import { REST, type ForecastAnswer, type ForecastPeriod } from "./forecast";

const MONTHS_PER_QUARTER = 3;
/** A range is no measurement, and beside four other columns there is little room. */
const RANGE_DIGITS = 2;

/** A period by its first day: "Jul 2026", "Q3 2026", "2026"; quarters and years of a fiscal year by their month. */
export function periodText(period: Period, start: number, { t, format }: Texts): string {
  const { year, month } = calendarOf(start);
  const isCalendarQuarter = (month - 1) % MONTHS_PER_QUARTER === 0;
  if (period === "year" && month === 1) return String(year);
  if (period === "quarter" && isCalendarQuarter) {
    const quarter = (month - 1) / MONTHS_PER_QUARTER + 1;
    return t("pane.insight.forecast.quarter", { quarter, year });
  }
  return period === "month"
    ? format.month(start)
    : t("pane.insight.forecast.from", { month: format.month(start) });
}

/** A line of the table: label, open leads, won, weighted, range, chance. */
export function forecastRows(
  forecast: ForecastAnswer,
  period: Period,
  texts: Texts
): readonly (readonly string[])[] {
  const { t } = texts;
  const rest = REST.flatMap((name) => {
    const line = forecast[name];
    return line ? [cells(t(`pane.insight.forecast.rest.${name}`), line, texts)] : [];
  });
  return [
    ...forecast.periods.map((line) => cells(periodText(period, line.start, texts), line, texts)),
    ...rest,
  ];
}

export const forecastTotal = ({ total }: ForecastAnswer, texts: Texts): readonly string[] =>
  cells(texts.t("pane.insight.total"), total, texts);

function cells(
  label: string,
  line: ForecastLine & Partial<Pick<ForecastPeriod, "range">>,
  { format }: Texts
): string[] {
  const { range } = line;
  return [
    label,
    format.number(line.openLeads),
    format.number(line.won),
    format.number(line.weighted),
    range ? format.range(range.low, range.high, RANGE_DIGITS) : "",
  ];
}

/** "48 % for 40 000": how likely the goal of each period is; nothing without a goal. */
export const chanceRows = (
  { periods }: ForecastAnswer,
  period: Period,
  texts: Texts
): readonly (readonly string[])[] =>
  periods.flatMap(({ start, target, chance }) =>
    target === undefined || chance === undefined
      ? []
      : [
          [
            periodText(period, start, texts),
            texts.format.number(target),
            texts.format.percent(chance),
          ],
        ]
  );
