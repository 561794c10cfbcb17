import { rateDigits } from "../../../../report";
import type { Texts } from "../../../texts";
import type { StageConversion } from "../../../leads/conversion";

/** "15–85": between which percentages a rate lies with 95 % confidence; whole ones, because a limit is no measurement. */
export const intervalText = ({ limits }: StageConversion, { format }: Texts): string | undefined =>
  limits && `${format.number(100 * limits.lower)}–${format.number(100 * limits.upper)}`;

/** The rate with a digit more where its leads deserve one: "69.6%" misses a goal of 70%, "70%" would not. */
export const rateText = ({ rate, of }: StageConversion, { format }: Texts): string =>
  format.percent(rate, Math.min(1, rateDigits(of)));

/** Why a stage misses its goal and what to do about it; nothing for one that does not. */
export function diagnosisText(line: StageConversion, texts: Texts): string | undefined {
  const { t, format } = texts;
  const { stage, overdue, of, goal, expectedDays, finding } = line;
  const diagnosis = finding?.diagnosis;
  if (diagnosis !== "stalled" && diagnosis !== "tooStrict") return undefined;
  const text = t(`pane.insight.diagnoses.${diagnosis}`, {
    ...{ stage, overdue: format.number(overdue), of: format.number(of) },
    ...{ days: format.number(expectedDays), share: format.percent(finding?.overdueShare) },
    ...{ rate: rateText(line, texts), goal: format.percent(goal) },
  });
  return finding?.fewLeads ? `${text} ${t("pane.insight.mayBeChance")}` : text;
}
