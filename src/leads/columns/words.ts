/**
 * A header or name as plain words, so that spellings of people and systems meet: case, underscores, camelCase,
 * punctuation and diacritics fall away ("hs_dealStage", "Deal - Stage" → deal stage; "Förväntat avslut" →
 * forvantat avslut; ş and ș, ţ and ț are the same letter).
 */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** The same words as one text, for lookups. */
export const keyOf = (text: string): string => wordsOf(text).join(" ");
