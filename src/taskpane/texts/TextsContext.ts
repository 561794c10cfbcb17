import { createContext, useContext } from "react";
import {
  formatter,
  translator,
  type Formatter,
  type Language,
  type Translate,
} from "../../locales";

/** The words and formats that every component speaks with. */
export interface Texts {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Formatter;
}

/** The add-in's language, and the tag by whose customs numbers and dates are written. */
export function textsIn(language: Language, locale: string): Texts {
  return { language, t: translator(language), format: formatter(locale) };
}

export const TextsContext = createContext<Texts>(textsIn("en", "en-US"));

export const useTexts = (): Texts => useContext(TextsContext);
