import { formatter, loadPaneTranslator } from "../../../../../src/locales";
import type { KeyFigures } from "../../../../../src/taskpane/views/InsightView/keyFigures/keyFigures";
import { keyFiguresInWords } from "../../../../../src/taskpane/views/InsightView/keyFigures/keyFigureTexts";

/** 347 of 1100 closed deals are won, after 62.1 days. */
const FIGURES: KeyFigures = {
  open: { leads: 416, value: 297_669_954, weighted: 145_247_450, shareOfValue: 1 },
  weightedShare: 0.488,
  expectedWins: 201.4,
  wins: {
    ...{ won: 347, lost: 753, wonValue: 147_929_426, lostValue: 0, rate: 347 / 1100 },
    ...{ rateByValue: 1, limits: { lower: 0.2887, upper: 0.3435 } },
  },
  fewClosed: false,
  cycle: { deals: 347, average: 62.1, median: 60, missing: 0, impossible: 0 },
  wonInPeriod: undefined,
  averageDeal: 426_310,
  velocity: undefined,
};

async function said(language: "sv" | "ro", figures = FIGURES) {
  const t = await loadPaneTranslator(language);
  const format = formatter({ sv: "sv-SE", ro: "ro-RO" }[language]);
  const range = { low: 132_721_937, high: 157_441_089 };
  const texts = keyFiguresInWords(figures, range, 46_204, { t, format, language });
  const plain = (text: string) => text.replace(/\s/g, " ");
  return texts.map(({ value, notes }) => [value, ...notes].map(plain));
}

it("says between what figures lie in a line of its own, as short as the card", async () => {
  const [, weighted, winRate] = await said("sv");
  expect(weighted).toEqual(["145 247 450", "troligen 133–157 mn", "49 % av det öppna"]);
  expect(winRate).toEqual(["31,5 %", "347 av 1 100 avslutade", "troligen 29–34 %"]);
});

it("counts days by the number as it is written", async () => {
  expect((await said("ro"))[3]![0]).toBe("62,1 zile");
  const cycle = { ...FIGURES.cycle!, deals: 20, average: 62 };
  expect((await said("ro", { ...FIGURES, cycle }))[3]![0]).toBe("62 de zile");
});

it("does not average what was never won", async () => {
  const wins = { ...FIGURES.wins, won: 0 };
  const cycle = { ...FIGURES.cycle!, deals: 0, average: undefined };
  const figures = await said("sv", { ...FIGURES, wins, cycle, averageDeal: undefined });
  expect(figures[3]).toEqual(["–", "Inga vunna affärer än"]);
  expect(figures[5]).toEqual(["–", "Inga vunna affärer än"]);
});
