import { binary, excel, joined, letting, part, pipeline, type Expression } from "../expression";
import { groupedText } from "../number-text";
import { meanFormat, rateFormat, reliability } from "../rates";
import { area } from "../sheet/areas";
import { slot } from "../sheet/grid";
import { FORMATS, withWords } from "../sheet/looks";
import type { Questions } from "../questions";
import type { Report } from "../report";
import type { SheetBuilder } from "../sheet/sheet-builder";
import type { Section } from "./section";

interface Card {
  /** Cards refer to each other: `card.` and the name is the figure, `note.` what stands below it. */
  readonly name: string;
  readonly title: string;
  readonly value: Expression;
  readonly format: string;
  readonly note: Expression | string;
  readonly noteFormat?: string;
}

const CARD_HEIGHTS = [17, 24, 16];

/** The nine figures that a manager looks for first, each with what it rests on. */
export const keyFigures: Section = (report, questions, define) => {
  const { sheet } = report;
  define("openPipeline", "weighted", "expectedWins", "winRate", "few", "averageDeal");
  if (report.has("created") && report.has("closed")) define("salesCycle", "velocity");
  define("neededCoverage");
  sheet.sections.push(sheet.row);
  CARD_HEIGHTS.forEach((points, line) => sheet.setHeight(sheet.row + line, points));
  cardsOf(report, questions).forEach((card, index) => placeCard(sheet, index, card));
  sheet.row += CARD_HEIGHTS.length + 1;
};

function cardsOf(report: Report, questions: Questions): Card[] {
  const { t, input, sheet } = report;
  const { weighted, won, wonValue, wonInPeriod } = questions;
  const figure = (name: string) => part(`card.${name}`);
  const note = (name: string) => part(`note.${name}`);
  const closed = binary(won, "+", questions.lost);
  return [
    {
      name: "openPipeline",
      title: t("report.cards.openPipeline"),
      value: questions.openValue,
      format: FORMATS.number,
      note: questions.openLeads,
      noteFormat: withWords("number", t("report.cards.leads")),
    },
    {
      name: "weighted",
      title: t("report.cards.weighted"),
      value: weighted,
      format: FORMATS.number,
      note: binary(figure("weighted"), "/", figure("openPipeline")),
      noteFormat: withWords("percent", t("report.cards.ofOpen")),
    },
    {
      name: "expectedWins",
      title: t("report.cards.expectedWins"),
      value: questions.expectedWins,
      format: FORMATS.decimal,
      note: note("openPipeline"),
      noteFormat: withWords("number", t("report.cards.fromOpenLeads")),
    },
    {
      name: "won",
      title: t(wonInPeriod ? "report.cards.wonInPeriod" : "report.cards.won"),
      value: wonInPeriod?.value ?? wonValue,
      format: FORMATS.number,
      note: wonInPeriod?.leads ?? won,
      noteFormat: withWords("number", t("report.cards.deals")),
    },
    {
      name: "winRate",
      title: t("report.cards.winRate"),
      value: questions.winRate,
      format: rateFormat(Number(sheet.cellValue(closed))),
      note: letting("won", won, (successes) =>
        letting("closed", binary(successes, "+", questions.lost), (trials) =>
          reliability(report, successes, trials, t("report.cards.nothingClosed"))
        )
      ),
    },
    {
      name: "averageDeal",
      title: t("report.cards.averageDeal"),
      value: binary(wonValue, "/", won),
      format: FORMATS.number,
      note: joined(
        groupedText(input.language, won),
        ` ${t("report.cards.wonDeals")} · `,
        groupedText(input.language, wonValue)
      ),
    },
    {
      name: "salesCycle",
      title: t("report.cards.salesCycle"),
      value: questions.salesCycle,
      format: withWords(meanFormat(Number(sheet.cellValue(won))), t("report.cards.days")),
      note: t("report.cards.salesCycleNote"),
    },
    {
      name: "velocity",
      title: t("report.cards.velocity"),
      value: pipeline(
        "VELOCITY",
        note("openPipeline"),
        figure("averageDeal"),
        figure("winRate"),
        figure("salesCycle")
      ),
      format: FORMATS.number,
      note: t("report.cards.perDay"),
    },
    {
      name: "neededCoverage",
      title: t("report.cards.neededCoverage"),
      value: binary(1, "/", figure("winRate")),
      format: FORMATS.times,
      note: t("report.cards.neededCoverageNote"),
    },
  ];
}

/** A figure that cannot be calculated is a dash; what it lacks stands below it or in the status. */
function placeCard(sheet: SheetBuilder, index: number, card: Card): void {
  const cells = slot(sheet.row, index);
  const dashed = (value: Expression) => excel("IFERROR", value, "–");
  const { note, noteFormat } = card;
  sheet.place(sheet.row, cells.column, card.title);
  sheet.place(sheet.row + 1, cells.column, dashed(card.value), {
    name: `card.${card.name}`,
    format: card.format,
  });
  sheet.place(sheet.row + 2, cells.column, typeof note === "string" ? note : dashed(note), {
    name: `note.${card.name}`,
    ...(noteFormat && { format: noteFormat }),
  });
  (["cardTitle", "cardValue", "cardNote"] as const).forEach((look, line) => {
    const lineCells = area(sheet.row + line, cells.column, 1, cells.columns);
    sheet.looks.push({ area: lineCells, look });
    if (cells.columns > 1) sheet.merges.push(lineCells);
  });
}
