import type { Texts } from "../../../texts";
import type { Deal } from "./deals";
import type { Reason } from "./scores";

/** So many reasons say enough. */
const REASONS = 2;

/** "L06 · Cia"; by its row where it has no id. */
export function dealName({ id, owner, row }: Deal, { t, format }: Texts): string {
  const name = id || t("pane.insight.row", { number: format.number(row + 1) });
  return owner === "" ? name : `${name} · ${owner}`;
}

/** "Proposal · 9 days over · score 83%" */
export function dealText({ stage, daysOver = 0, score }: Deal, { t, format }: Texts): string {
  return [
    stage,
    ...(daysOver > 0
      ? [t("pane.insight.deals.over", { count: daysOver, number: format.number(daysOver) })]
      : []),
    ...(score === undefined
      ? []
      : [t("pane.insight.deals.score", { score: format.percent(score) })]),
  ].join(" · ");
}

/** What lifts or lowers the chance most: "▲ Referral: 1 of 1 won" */
export const dealReasons = ({ reasons }: Deal, texts: Texts): readonly string[] =>
  reasons.slice(0, REASONS).map((reason) => reasonText(reason, texts));

const reasonText = ({ value, won, closed, lifts }: Reason, { t, format }: Texts): string =>
  t(lifts ? "pane.insight.deals.lifts" : "pane.insight.deals.lowers", {
    ...{ value, won: format.number(won), closed: format.number(closed) },
  });
