import { createContext, useContext } from "react";
import {
  formatter,
  loadPaneTranslator,
  type Formatter,
  type Language,
  type TranslatePane,
} from "../../locales";

/** The words and formats that every component speaks with. */
export interface Texts {
  readonly language: Language;
  readonly t: TranslatePane;
  readonly format: Formatter;
}

/** The add-in's language, and the tag by whose customs numbers and dates are written. */
export async function loadTexts(language: Language, locale: string): Promise<Texts> {
  return { language, t: await loadPaneTranslator(language), format: formatter(locale) };
}

export const TextsContext = createContext<Texts | undefined>(undefined);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("no TextsContext around this component");
  return texts;
}
