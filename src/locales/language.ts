import { LANGUAGES, type Language } from "./types";

/**
 * The add-in's language for a language tag such as Office.context.displayLanguage ("sv-SE", "ro", "en-GB"):
 * its primary subtag where we speak it, else English.
 */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.split(/[-_]/, 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
}
