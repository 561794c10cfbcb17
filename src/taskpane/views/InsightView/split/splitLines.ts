import type { Texts } from "../../../texts";
import type { SplitLine } from "./split";

/** The value, or what stands for leads without one. */
export const splitLabel = ({ value }: Pick<SplitLine, "value">, { t }: Texts): string =>
  value === "" ? t("pane.filter.blank") : value;

/** A line of the table: label, leads, closed, win rate, won value. */
export const splitRow = (
  line: SplitLine,
  texts: Texts,
  label = splitLabel(line, texts)
): readonly string[] => [
  label,
  texts.format.number(line.leads),
  texts.format.number(line.closed),
  rateWithMark(line, texts),
  texts.format.number(line.wonValue),
];

/** The rate, marked where it may be chance. */
function rateWithMark({ winRate, few }: SplitLine, { t, format }: Texts): string {
  const rate = format.percent(winRate);
  return few ? `${rate} (${t("pane.insight.few")})` : rate;
}
