import { binary, excel, joined, type Expression } from "../../expression";
import { groupedText, percentText } from "../../number-text";
import { countedSentence, sentence, type Words } from "../../sentences";

/** Days before its expected close from which a deal is close to it. */
const SOON_DAYS = 30;
/** Smaller differences between a score and the win rate say nothing. */
const LEAST_DIFFERENCE = 0.1;

/** What is known of a deal; what the leads table has no column for is left out. */
export interface DealNumbers {
  readonly asOf: Expression;
  /** Days beyond the expected ones of its stage; a text where not known. */
  readonly daysOver?: Expression;
  /** Day of its expected close; a text where not known. */
  readonly expected?: Expression;
  /** How likely deals like it are won, and closed deals on the whole. */
  readonly score?: { readonly own: Expression; readonly all: Expression };
}

/** Why a deal deserves work, and what to do: sentences that change with its numbers; blank where all is well. */
export function reasonOf(words: Words, numbers: DealNumbers): Expression {
  const [first = "", ...others] = [
    ...overdue(words, numbers),
    ...expectedClose(words, numbers),
    ...likelihood(words, numbers),
  ];
  return excel("TRIM", joined(first, ...others.flatMap((each) => [" ", each])));
}

function overdue(words: Words, { daysOver }: DealNumbers): Expression[] {
  if (!daysOver) return [];
  const days = groupedText(words.language, daysOver);
  const text = countedSentence(words, "report.deals.reasons.overdue", daysOver, { days });
  return [
    excel("IF", excel("ISNUMBER", daysOver), excel("IF", binary(daysOver, ">", 0), text, ""), ""),
  ];
}

/** A text compares as greater than every number, so that it is neither past nor soon. */
function expectedClose(words: Words, { expected, asOf }: DealNumbers): Expression[] {
  if (!expected) return [];
  const { language } = words;
  const ago = binary(asOf, "-", excel("INT", expected));
  const ahead = binary(excel("INT", expected), "-", asOf);
  const passed = countedSentence(words, "report.deals.reasons.passed", ago, {
    days: groupedText(language, ago),
  });
  const soon = countedSentence(words, "report.deals.reasons.soon", ahead, {
    days: groupedText(language, ahead),
  });
  const isToday = binary(ahead, "=", 0);
  const today = words.t("report.deals.reasons.today");
  return [
    excel(
      "IF",
      binary(expected, "<", asOf),
      passed,
      excel(
        "IF",
        binary(expected, "<", binary(asOf, "+", SOON_DAYS + 1)),
        excel("IF", isToday, today, soon),
        ""
      )
    ),
  ];
}

function likelihood(words: Words, { score }: DealNumbers): Expression[] {
  if (!score) return [];
  const { own, all } = score;
  const gaps = { score: percentText(words.language, own), rate: percentText(words.language, all) };
  const text = (key: "likelier" | "unlikelier") =>
    sentence(words, `report.deals.reasons.${key}`, gaps);
  // The last digits of a difference are the computer's.
  const difference = excel("ROUND", binary(own, "-", all), 4);
  const compared = excel(
    "IF",
    binary(difference, ">=", LEAST_DIFFERENCE),
    text("likelier"),
    excel("IF", binary(difference, "<=", -LEAST_DIFFERENCE), text("unlikelier"), "")
  );
  return [excel("IF", excel("ISNUMBER", own), compared, "")];
}

/** How long a deal has been where, and how long it should be. */
export const stalledReason = (
  words: Words,
  {
    stage,
    days,
    expectedDays,
  }: { readonly stage: Expression; readonly days: Expression; readonly expectedDays: Expression }
): Expression =>
  countedSentence(words, "report.deals.reasons.stalled", days, {
    stage,
    days: groupedText(words.language, days),
    expected: groupedText(words.language, expectedDays),
  });
