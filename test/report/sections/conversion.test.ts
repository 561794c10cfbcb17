/** The sentences of section 4; figures of the worked examples of STAGERATES and BOTTLENECK. */
import { reportTranslator, type Language } from "../../../src/locales";
import { buildPlan, type ReportInput } from "../../../src/report";
import { evaluator, type Expression } from "../../../src/report/expression";
import { diagnosisOf, type StageNumbers } from "../../../src/report/sections/conversion/diagnoses";
import { overlaps } from "../plan-reader";
import { mapping, referenceInput } from "../reference";

const planOf = (options: Partial<ReportInput> = {}) =>
  buildPlan({ ...referenceInput, sections: ["conversion"], ...options });
const NAMES = ["Qualification", "Discovery", "Meeting", "Proposal"];
const sentencesOf = (plan: ReturnType<typeof planOf>) =>
  plan.cells
    .map(({ value }) => String(value))
    .filter((text) => NAMES.some((name) => text.startsWith(`${name}: `)))
    .map((text) => text.replaceAll("\u00A0", " "));

it("says of each stage with a goal why it converts as it does, and what to do", () => {
  const few = "It rests on few leads: it may be chance.";
  expect(sentencesOf(planOf())).toEqual([
    `Qualification: the rate 82% is below the goal 90% with few leads overdue: it may be too strict. Review why leads are turned down; lower criteria may depress the rate of Discovery. ${few}`,
    `Discovery: the rate 75% reaches the goal 70%. ${few}`,
    `Meeting: the rate 100% reaches the goal 80%. ${few}`,
    `Proposal: 1 of 4 is overdue (25%) and the rate 50% is below the goal 60%: it stalls. Add capacity, follow up sooner, or automate steps. ${few}`,
  ]);
});

it("follows the table: each is a formula over its line", () => {
  const plan = planOf();
  const sentence = plan.cells.find(({ value }) => String(value).startsWith("Proposal: "))!;
  expect(sentence.formula).toMatch(/^=IF\(ISNUMBER\(\$G\$\d+\),/);
  expect(sentence.formula).not.toMatch(/PIPELINE/);
  expect(overlaps(plan)).toEqual([]);
});

it("knows nothing of overdue leads without the day of entry", () => {
  const without = Object.fromEntries(
    Object.entries(mapping).filter(([field]) => field !== "entered")
  );
  expect(sentencesOf(planOf({ mapping: without }))[0]).toMatch(
    /^Qualification: the rate 75% is below the goal 90%\. Look at why leads go no further\./
  );
});

it("is left out for stages without a goal", () => {
  const stages = referenceInput.stages.map(({ goal, ...stage }) =>
    stage.stage === "Meeting" ? { ...stage, ...(goal !== undefined && { goal }) } : stage
  );
  expect(sentencesOf(planOf({ stages }))).toHaveLength(1);
  const none = referenceInput.stages.map(({ goal: _, ...stage }) => stage);
  expect(sentencesOf(planOf({ stages: none }))).toEqual([]);
});

describe("a diagnosis", () => {
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
  const numbers: StageNumbers = {
    stage: literal("Proposal"),
    next: undefined,
    rate: literal(0.4567),
    goal: literal(0.6),
    leads: literal(1_200),
    overdue: literal(300),
    finding: literal("Stalled"),
    digits: 2,
  };
  const diagnosis = (language: Language, part: Partial<StageNumbers>) =>
    String(
      evaluate(diagnosisOf({ language, t: reportTranslator(language) }, { ...numbers, ...part }))
    ).replaceAll("\u00A0", " ");

  it.each<[string, Partial<StageNumbers>, string]>([
    [
      "of many leads",
      {},
      "Proposal: 300 of 1,200 are overdue (25.00%) and the rate 45.67% is below the goal 60.00%: it stalls. Add capacity, follow up sooner, or automate steps.",
    ],
    [
      "of the last stage",
      { finding: literal("Too strict"), digits: 0 },
      "Proposal: the rate 46% is below the goal 60% with few leads overdue: it may be too strict. Review why deals are lost at the end.",
    ],
    [
      "of a stage nobody is through with",
      { rate: literal("–"), finding: literal("–") },
      "Proposal: no lead is through with the stage yet.",
    ],
  ])("%s", (_, part, text) => {
    expect(diagnosis("en", part)).toBe(text);
  });

  it.each([
    [
      "sv",
      "Stannar av · få",
      "Proposal: 300 av 1 200 är över tiden (25 %) och graden 46 % ligger under målet 60 %: det stannar av. Öka kapaciteten, följ upp tidigare eller automatisera. Det vilar på få leads: det kan vara en slump.",
    ],
    [
      "ro",
      "Blocat",
      "Proposal: 300 din 1.200 sunt întârziați (25 %), iar rata 46 % este sub obiectivul 60 %: etapa este blocată. Măriți capacitatea, reveniți mai devreme sau automatizați.",
    ],
  ] as const)("speaks %s", (language, finding, text) => {
    expect(diagnosis(language, { finding: literal(finding), digits: 0 })).toBe(text);
  });
});
