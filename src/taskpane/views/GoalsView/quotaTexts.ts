import type { QuotaLine } from "../../../calc";
import type { Texts } from "../../texts";

/** How far a quota is, in two lines; without a quota, what was won and what is open. */
export function quotaTexts(line: QuotaLine, { t, format }: Texts): readonly string[] {
  const { quota, won, gap, openPipeline, attainment, coverage } = line;
  const amounts = { won: format.number(won), pipeline: format.number(openPipeline) };
  if (quota === 0) return [t("pane.goals.quotas.noQuota", amounts)];
  const attained = t("pane.goals.quotas.attained", { percent: format.percent(attainment) });
  return [
    t("pane.goals.quotas.amounts", { ...amounts, gap: format.number(gap) }),
    `${attained} · ${
      coverage === undefined
        ? t("pane.goals.quotas.reached")
        : t("pane.goals.quotas.coverage", { times: format.number(coverage, 1) })
    }`,
  ];
}
