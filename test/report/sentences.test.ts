import { reportTranslator, type Language } from "../../src/locales";
import { evaluator, type Expression } from "../../src/report/expression";
import { countedSentence, sentence } from "../../src/report/sentences";
import { reasonOf, type DealNumbers } from "../../src/report/sections/deals/reasons";

const nothing = () => "";
const evaluate = evaluator({
  column: nothing,
  namedColumn: nothing,
  snapshot: nothing,
  history: nothing,
  stages: "",
  quotas: "",
  part: nothing,
});
const literal = (value: number | string): Expression => ({ kind: "literal", value });
const wordsOf = (language: Language) => ({ language, t: reportTranslator(language) });

describe("a sentence", () => {
  it("is the translated one, with figures in its gaps", () => {
    const gaps = { score: "97 %", rate: literal("40 %") };
    expect(evaluate(sentence(wordsOf("sv"), "report.deals.reasons.likelier", gaps))).toBe(
      "Liknande affärer vinns oftare än andra: 97 % mot 40 %."
    );
    expect(evaluate(sentence(wordsOf("en"), "report.deals.reasons.onTime", {}))).toBe(
      "It is on time: keep it moving."
    );
  });

  it.each(["en", "sv", "ro"] as const)(
    "has the plural form of its number, as the Unicode tables have it: %s",
    (language) => {
      const words = wordsOf(language);
      const rules = new Intl.PluralRules(language);
      for (let count = 0; count <= 230; count++) {
        const days = String(count);
        const live = countedSentence(words, "report.deals.reasons.overdue", literal(count), {
          days,
        });
        expect([count, evaluate(live)]).toEqual([
          count,
          words.t("report.deals.reasons.overdue", { days, count }),
        ]);
        expect(rules.select(count)).not.toBe("many");
      }
    }
  );
});

describe("why a deal deserves work", () => {
  const reason = (language: Language, numbers: Omit<DealNumbers, "asOf">) =>
    evaluate(reasonOf(wordsOf(language), { asOf: literal(1_000), ...numbers }));
  const score = (own: number | string) => ({ own: literal(own), all: literal(0.4) });

  it.each<[string, Omit<DealNumbers, "asOf">, string]>([
    ["nothing is known", {}, ""],
    ["all is well", { daysOver: literal(0), expected: literal(1_031), score: score(0.45) }, ""],
    [
      "nothing is filled in",
      { daysOver: literal("–"), expected: literal("–"), score: score("–") },
      "",
    ],
    [
      "it closes today",
      { expected: literal(1_000) },
      "It is expected to close today: clear what is still in the way.",
    ],
    [
      "it closes tomorrow at noon",
      { expected: literal(1_001.5) },
      "It is expected to close in 1 day: clear what is still in the way.",
    ],
    [
      "it closes in a month",
      { expected: literal(1_030) },
      "It is expected to close in 30 days: clear what is still in the way.",
    ],
    [
      "it should have closed yesterday",
      { expected: literal(999) },
      "Its expected close passed 1 day ago: agree on a new date, or close it.",
    ],
    [
      "it is late and unlikely",
      { daysOver: literal(1_200), score: score(0.3) },
      "It is 1,200 days over the expected time in its stage: follow up now. Deals like it are won less often than others: 30% against 40%.",
    ],
    [
      "it is likely",
      { score: score(0.5) },
      "Deals like it are won more often than others: 50% against 40%.",
    ],
  ])("where %s", (_, numbers, text) => {
    expect(reason("en", numbers)).toBe(text);
  });

  it("is said in the report's language", () => {
    expect(reason("sv", { daysOver: literal(9) })).toBe(
      "Den är 9 dagar över den förväntade tiden i sitt steg: följ upp nu."
    );
    expect(reason("ro", { daysOver: literal(47) })).toBe(
      "Depășește cu 47 de zile timpul estimat al etapei: reluați legătura acum."
    );
  });
});
