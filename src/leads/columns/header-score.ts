import { FIELDS, type Field } from "../fields";
import {
  CLOSE_DATE_WORDS,
  ENTITY_WORDS,
  HEADER_WORDS,
  OTHER_THING_WORDS,
  UNIT_WORDS,
} from "./header-words";
import { wordsOf } from "./words";

/** How well a header names a field, 0 to 1. */
const USUAL = 1;
const POSSIBLE = 0.75;
/** The field's name with other words around it. */
const USUAL_WITHIN = 0.55;
/** Names shorter than this say too little within a longer header. */
const MIN_LENGTH_WITHIN = 4;

interface Names {
  readonly usual: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly usualPhrases: readonly string[];
}

/** Names without blanks, because systems write "closedate" and people "Close date". */
const compact = (words: readonly string[]): string => words.join("");

const namesOf = (field: Field): Names => {
  const usual = HEADER_WORDS[field].usual.map(wordsOf);
  return {
    usual: new Set(usual.map(compact)),
    possible: new Set(HEADER_WORDS[field].possible.map((name) => compact(wordsOf(name)))),
    usualPhrases: usual
      .filter((words) => compact(words).length >= MIN_LENGTH_WITHIN)
      .map((words) => ` ${words.join(" ")} `),
  };
};

const NAMES = Object.fromEntries(FIELDS.map((field) => [field, namesOf(field)])) as Record<
  Field,
  Names
>;
const CLOSE_DATES = new Set(CLOSE_DATE_WORDS.map((name) => compact(wordsOf(name))));

/** The forms of a header under which a name may be found: whole, and without words for lead, system and unit. */
function forms(header: string): string[] {
  const words = wordsOf(header);
  const start = words.findIndex((word) => !ENTITY_WORDS.has(word));
  const fromName = start < 0 ? [] : words.slice(start);
  const isExtra = (word: string): boolean => ENTITY_WORDS.has(word) || UNIT_WORDS.has(word);
  const end = fromName.findLastIndex((word) => !isExtra(word));
  return [words, fromName, fromName.slice(0, end + 1)].map(compact).filter((form) => form !== "");
}

/** How well a header names a field, 0 to 1. */
export function headerScore(header: string, field: Field): number {
  const names = NAMES[field];
  const known = forms(header);
  if (known.some((form) => names.usual.has(form))) return USUAL;
  if (known.some((form) => names.possible.has(form))) return POSSIBLE;
  const words = wordsOf(header);
  if (words.some((word) => OTHER_THING_WORDS.has(word))) return 0;
  const phrase = ` ${words.join(" ")} `;
  return names.usualPhrases.some((name) => phrase.includes(name)) ? USUAL_WITHIN : 0;
}

/** Whether a header names a close date without saying whether it is the expected or the real one. */
export const isCloseDate = (header: string): boolean =>
  forms(header).some((form) => CLOSE_DATES.has(form));

/** Whether the headers of a table are those of a stage table: stage, then probability (see StageRow). */
export const isStageTableHeader = ([stage, probability]: readonly string[]): boolean =>
  stage !== undefined &&
  headerScore(stage, "stage") === USUAL &&
  (probability === undefined || headerScore(probability, "probability") === USUAL);
