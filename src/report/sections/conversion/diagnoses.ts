import { binary, excel, joined, type Expression, type Operand } from "../../expression";
import { groupedText, percentText } from "../../number-text";
import { countedSentence, sentence, type Words } from "../../sentences";

/** What is known of a stage's conversion. */
export interface StageNumbers {
  readonly stage: Expression;
  /** The name of the open stage that follows. */
  readonly next: string | undefined;
  /** The rate, or a text where there is none. */
  readonly rate: Expression;
  readonly goal: Expression;
  /** Leads that the rate is of: those that are through with the stage, and the overdue ones. */
  readonly leads: Expression;
  /** Left out where it is not known which leads are overdue. */
  readonly overdue?: Expression;
  /** What the finding's cell says. */
  readonly finding: Expression;
  /** Decimals that a rate of so many leads deserves. */
  readonly digits: Operand;
}

/** Why a stage converts as it does, and what to do: a whole sentence that changes with its numbers. */
export function diagnosisOf(words: Words, numbers: StageNumbers): Expression {
  const { t, language } = words;
  const { stage, next, rate, goal, leads, overdue, finding, digits } = numbers;
  const few = ` · ${t("report.labels.few")}`;
  const says = (key: "stalled" | "tooStrict" | "ok") => {
    const word = t(`report.findings.${key}`);
    return excel("OR", binary(finding, "=", word), binary(finding, "=", word + few));
  };
  const saysFew = (["stalled", "tooStrict", "ok"] as const).map((key) =>
    binary(finding, "=", t(`report.findings.${key}`) + few)
  );
  const percent = (share: Operand) => percentText(language, share, digits);
  const gaps = { stage, rate: percent(rate), goal: percent(goal) };
  const below = overdue
    ? excel(
        "IF",
        says("stalled"),
        countedSentence(words, "report.conversion.diagnoses.stalled", overdue, {
          ...gaps,
          overdue: groupedText(language, overdue),
          leads: groupedText(language, leads),
          share: percent(binary(overdue, "/", leads)),
        }),
        next === undefined
          ? sentence(words, "report.conversion.diagnoses.tooStrictLast", gaps)
          : sentence(words, "report.conversion.diagnoses.tooStrict", { ...gaps, next })
      )
    : sentence(words, "report.conversion.diagnoses.below", gaps);
  const diagnosis = excel(
    "IF",
    says("ok"),
    sentence(words, "report.conversion.diagnoses.ok", gaps),
    below
  );
  const caution = excel(
    "IF",
    excel("OR", ...saysFew),
    ` ${t("report.conversion.diagnoses.few")}`,
    ""
  );
  return excel(
    "IF",
    excel("ISNUMBER", rate),
    joined(diagnosis, caution),
    sentence(words, "report.conversion.diagnoses.none", { stage })
  );
}
