import { LANGUAGES, languageOf, type Language } from "../locales";

/** Under which the choice is kept; see storageKey. */
const KEY = "Pipeline.language";

const listeners = new Set<() => void>();
/** The choice of this session, where the browser lets nothing be stored. */
let unstored: Language | undefined;

/** The language that the user chose for the add-in; undefined while it follows Excel. */
export function chosenLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(storageKey());
    return LANGUAGES.find((language) => language === stored) ?? unstored;
  } catch {
    return unstored;
  }
}

/** The language of everything that the add-in says and writes: the chosen one, else that of Excel's own texts. */
export const currentLanguage = (): Language =>
  chosenLanguage() ?? languageOf(Office.context.displayLanguage);

/** Chooses the language for this user in every workbook; undefined follows Excel again. */
export function chooseLanguage(language: Language | undefined): void {
  unstored = undefined;
  try {
    if (language) localStorage.setItem(storageKey(), language);
    else localStorage.removeItem(storageKey());
  } catch {
    // Storage is blocked: the choice holds until Excel is closed.
    unstored = language;
  }
  listeners.forEach((listener) => listener());
}

/** Calls back at each choice until the returned function is called. */
export function onLanguageChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Office may give add-ins of one origin separate parts of the storage: its key goes before ours. */
const storageKey = (): string => `${Office.context.partitionKey ?? ""}${KEY}`;
