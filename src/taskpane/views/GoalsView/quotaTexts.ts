import type { QuotaLine } from "../../../calc";
import type { Texts } from "../../texts";

/** How far a quota is, in two lines: what is left is only said while something is; without one, what was won and is open. */
export function quotaTexts(line: QuotaLine, { t, format }: Texts): readonly string[] {
  const { quota, won, gap, openPipeline, attainment, coverage } = line;
  const amounts = { won: format.number(won), pipeline: format.number(openPipeline) };
  const wonAndOpen = t("pane.goals.quotas.noQuota", amounts);
  if (quota === 0) return [wonAndOpen];
  const attained = t("pane.goals.quotas.attained", { percent: format.percent(attainment) });
  if (coverage === undefined) {
    const exceeded = t("pane.goals.quotas.exceeded", { amount: format.number(-gap) });
    const reached = gap < 0 ? exceeded : t("pane.goals.quotas.reached");
    return [wonAndOpen, `${attained} · ${reached}`];
  }
  return [
    t("pane.goals.quotas.amounts", { ...amounts, gap: format.number(gap) }),
    `${attained} · ${t("pane.goals.quotas.coverage", { times: format.number(coverage, 1) })}`,
  ];
}
