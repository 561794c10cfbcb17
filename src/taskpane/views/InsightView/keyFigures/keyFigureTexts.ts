import { rateDigits } from "../../../../report";
import type { Texts } from "../../../texts";
import type { Term } from "../useDefinition";
import type { KeyFigures } from "./keyFigures";
import type { Range } from "./range";

/** A figure with its name, what it rests on, and the definitions that explain it. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly terms: readonly Term[];
}

/**
 * The key figures in words and digits; one that cannot be calculated says what it lacks.
 * @param range of the weighted value; undefined while it is calculated, or where there is none
 * @param since serial number of the first day of the period
 */
export function keyFiguresInWords(
  figures: KeyFigures,
  range: Range | undefined,
  since: number,
  texts: Texts
): readonly KeyFigure[] {
  const { t, format } = texts;
  const { open, wonInPeriod, averageDeal, velocity, cycle, wins } = figures;
  return [
    {
      name: t("pane.insight.openPipeline"),
      value: format.number(open.value),
      note: t("pane.insight.leads", { count: open.leads, number: format.number(open.leads) }),
      terms: ["openPipeline"],
    },
    {
      name: t("pane.insight.weighted"),
      value: format.number(open.weighted),
      note: weightedNote(figures, range, texts),
      terms: ["weighted", "range"],
    },
    {
      name: t("pane.insight.winRate"),
      value: format.percent(wins.rate, rateDigits(wins.won + wins.lost)),
      note: winRateNote(figures, texts),
      terms: ["winRate", "interval", "few"],
    },
    {
      name: t("pane.insight.salesCycle"),
      value: daysText(cycle?.average, rateDigits(cycle?.deals ?? 0), texts),
      note: cycle
        ? t("pane.insight.wonDeals", { count: cycle.deals, number: format.number(cycle.deals) })
        : t("pane.insight.datesMissing"),
      terms: ["salesCycle"],
    },
    {
      name: t("pane.insight.wonInPeriod"),
      value: format.number(wonInPeriod?.value),
      note: wonInPeriod
        ? t("pane.insight.wonSince", {
            count: wonInPeriod.deals,
            number: format.number(wonInPeriod.deals),
            date: format.date(since),
          })
        : t("pane.insight.closedMissing"),
      terms: [],
    },
    {
      name: t("pane.insight.averageDeal"),
      value: format.number(averageDeal),
      note:
        wins.won > 0
          ? t("pane.insight.wonDeals", { count: wins.won, number: format.number(wins.won) })
          : t("pane.insight.nothingWon"),
      terms: ["averageDeal"],
    },
    {
      name: t("pane.insight.velocity"),
      value: format.number(velocity),
      note: t(velocity === undefined ? "pane.insight.velocityLacks" : "pane.insight.perDay"),
      terms: ["velocity"],
    },
    {
      name: t("pane.insight.expectedWins"),
      value: format.number(figures.expectedWins, 1),
      note: t("pane.insight.fromLeads", {
        count: open.leads,
        number: format.number(open.leads),
      }),
      terms: ["expectedWins"],
    },
  ];
}

function weightedNote(
  { open, weightedShare }: KeyFigures,
  range: Range | undefined,
  { t, format }: Texts
): string {
  if (open.weighted === undefined) return t("pane.insight.chancesMissing");
  const share = t("pane.insight.ofOpen", { percent: format.percent(weightedShare) });
  if (!range) return share;
  const limits = { from: format.number(range.low), to: format.number(range.high) };
  return `${t("pane.insight.range", limits)} · ${share}`;
}

function daysText(days: number | undefined, digits: number, { t, format }: Texts): string {
  const number = format.number(days, digits);
  return days === undefined ? number : t("pane.insight.days", { count: Math.round(days), number });
}

function winRateNote({ wins, fewClosed }: KeyFigures, { t, format }: Texts): string {
  const { won, lost, limits } = wins;
  if (!limits) return t("pane.insight.nothingClosed");
  const digits = rateDigits(won + lost);
  const note = t("pane.insight.wonOfClosed", {
    won: format.number(won),
    closed: format.number(won + lost),
    from: format.percent(limits.lower, digits),
    to: format.percent(limits.upper, digits),
  });
  return fewClosed ? `${note} · ${t("pane.insight.few")}` : note;
}
