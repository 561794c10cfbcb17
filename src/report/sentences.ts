import type { Language, TranslateReport } from "../locales";
import { binary, excel, joined, type Expression } from "./expression";

/** The words of a report. */
export interface Words {
  readonly language: Language;
  readonly t: TranslateReport;
}

export type TextKey = Parameters<TranslateReport>[0];
/** What stands in the gaps of a sentence. */
export type Gaps = Readonly<Record<string, Expression | string>>;

/** Stands around the name of a gap in a text; no text has it. */
const MARK = "\u0001";

/** A whole translated sentence whose gaps follow the data. */
export const sentence = ({ t }: Words, key: TextKey, gaps: Gaps): Expression =>
  filled(t(key, markersOf(gaps)), gaps);

/** As sentence, in the plural form that a whole number asks for: it follows the data, so the form does too. */
export function countedSentence(
  { t, language }: Words,
  key: TextKey,
  count: Expression,
  gaps: Gaps
): Expression {
  const form = (sample: number) => filled(t(key, { ...markersOf(gaps), count: sample }), gaps);
  const one = binary(count, "=", 1);
  if (language !== "ro") return excel("IF", one, form(1), form(2));
  // 0, 2 to 19, 101 to 119 … have a form of their own: the others say "de".
  const rest = excel("MOD", count, 100);
  const few = excel(
    "OR",
    binary(count, "=", 0),
    excel("AND", binary(rest, ">=", 1), binary(rest, "<", 20))
  );
  return excel("IF", one, form(1), excel("IF", few, form(2), form(20)));
}

const markersOf = (gaps: Gaps) =>
  Object.fromEntries(Object.keys(gaps).map((name) => [name, MARK + name + MARK]));

/** Every second part of a marked text is the name of a gap. */
function filled(text: string, gaps: Gaps): Expression {
  const parts = text
    .split(MARK)
    .map((part, index) => (index % 2 === 0 ? part : (gaps[part] ?? "")))
    .filter((part) => part !== "");
  const [first = "", ...rest] = parts;
  return joined(first, ...rest);
}
