import { rateDigits } from "../../../../report";
import { keepTogether } from "../../../keepTogether";
import type { Texts } from "../../../texts";
import type { Term } from "../useDefinition";
import type { KeyFigures } from "./keyFigures";
import type { Range } from "./range";

/** A figure with its name and the definitions that explain it. */
export interface KeyFigure {
  readonly name: string;
  readonly value: string;
  /** What it rests on, line by line. */
  readonly notes: readonly string[];
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
      notes: [t("pane.insight.leads", { count: open.leads, number: format.number(open.leads) })],
      terms: ["openPipeline"],
    },
    {
      name: t("pane.insight.weighted"),
      value: format.number(open.weighted),
      notes: weightedNotes(figures, range, texts),
      terms: ["weighted", "range"],
    },
    {
      name: t("pane.insight.winRate"),
      value: format.percent(wins.rate, digitsOf(wins.won + wins.lost)),
      notes: winRateNotes(figures, texts),
      terms: ["winRate", "interval", "few"],
    },
    {
      name: t("pane.insight.salesCycle"),
      value: daysText(cycle?.average, digitsOf(cycle?.deals ?? 0), texts),
      notes: [cycle ? dealsText(cycle.deals, texts) : t("pane.insight.datesMissing")],
      terms: ["salesCycle"],
    },
    {
      name: t("pane.insight.wonInPeriod"),
      value: format.number(wonInPeriod?.value),
      notes: [
        wonInPeriod
          ? t("pane.insight.wonSince", {
              count: wonInPeriod.deals,
              number: format.number(wonInPeriod.deals),
              date: keepTogether(format.date(since)),
            })
          : t("pane.insight.closedMissing"),
      ],
      terms: [],
    },
    {
      name: t("pane.insight.averageDeal"),
      value: format.number(averageDeal),
      notes: [dealsText(wins.won, texts)],
      terms: ["averageDeal"],
    },
    {
      name: t("pane.insight.velocity"),
      value: format.number(velocity),
      notes: [t(velocity === undefined ? "pane.insight.velocityLacks" : "pane.insight.perDay")],
      terms: ["velocity"],
    },
    {
      name: t("pane.insight.expectedWins"),
      value: format.number(figures.expectedWins, 1),
      notes: [
        t("pane.insight.fromLeads", { count: open.leads, number: format.number(open.leads) }),
      ],
      terms: ["expectedWins"],
    },
  ];
}

/** In a card of 150 px a second digit is clutter; the report has it. */
const digitsOf = (leads: number): number => Math.min(1, rateDigits(leads));

function weightedNotes(
  { open, weightedShare }: KeyFigures,
  range: Range | undefined,
  { t, format }: Texts
): readonly string[] {
  if (open.weighted === undefined) return [t("pane.insight.chancesMissing")];
  const share = t("pane.insight.ofOpen", { percent: format.percent(weightedShare) });
  if (!range) return [share];
  return [t("pane.insight.likely", { range: format.range(range.low, range.high) }), share];
}

/** Of how many won deals something is the average. */
const dealsText = (deals: number, { t, format }: Texts): string =>
  deals > 0
    ? t("pane.insight.wonDeals", { count: deals, number: format.number(deals) })
    : t("pane.insight.nothingWon");

function daysText(days: number | undefined, digits: number, { t, format }: Texts): string {
  const number = format.number(days, digits);
  // The word goes with the number as it is written: in Romanian 62 "de zile", 62.1 "zile".
  return days === undefined
    ? number
    : t("pane.insight.days", { count: Number(days.toFixed(digits)), number });
}

function winRateNotes({ wins, fewClosed }: KeyFigures, { t, format }: Texts): readonly string[] {
  const { won, lost, limits } = wins;
  if (!limits) return [t("pane.insight.nothingClosed")];
  const counts = { won: format.number(won), closed: format.number(won + lost) };
  const likely = t("pane.insight.likely", {
    range: format.percentRange(limits.lower, limits.upper),
  });
  return [
    t("pane.insight.wonOfClosed", counts),
    fewClosed ? `${likely} · ${t("pane.insight.few")}` : likely,
  ];
}
