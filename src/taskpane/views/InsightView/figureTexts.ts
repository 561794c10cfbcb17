import type { Texts } from "../../texts";
import type { Insight } from "./insight";

/** A figure with its name and what it rests on, as they read. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** The key figures in words and digits; one that cannot be calculated says what it lacks. */
export function keyFiguresOf(insight: Insight, texts: Texts): readonly KeyFigure[] {
  const { t, format } = texts;
  const { summary, weightedShare, wins, cycle } = insight;
  const { leads, value, weighted } = summary.total;
  return [
    {
      name: t("pane.insight.openPipeline"),
      value: format.number(value),
      note: t("pane.insight.leads", { count: leads, number: format.number(leads) }),
    },
    {
      name: t("pane.insight.weighted"),
      value: format.number(weighted),
      note:
        weighted === undefined
          ? t("pane.insight.chancesMissing")
          : t("pane.insight.ofOpen", { percent: format.percent(weightedShare) }),
    },
    {
      name: t("pane.insight.winRate"),
      value: format.percent(wins.rate),
      note: winRateNote(wins, texts),
    },
    {
      name: t("pane.insight.salesCycle"),
      value: daysText(cycle?.average, texts),
      note: cycle
        ? t("pane.insight.wonDeals", { count: cycle.deals, number: format.number(cycle.deals) })
        : t("pane.insight.datesMissing"),
    },
  ];
}

function daysText(days: number | undefined, { t, format }: Texts): string {
  const number = format.number(days);
  return days === undefined ? number : t("pane.insight.days", { count: Math.round(days), number });
}

function winRateNote({ won, lost, limits }: Insight["wins"], { t, format }: Texts): string {
  if (!limits) return t("pane.insight.nothingClosed");
  return t("pane.insight.wonOfClosed", {
    won: format.number(won),
    closed: format.number(won + lost),
    from: format.percent(limits.lower),
    to: format.percent(limits.upper),
  });
}
