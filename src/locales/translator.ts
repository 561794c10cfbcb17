import { createInstance } from "i18next";
import type { KeyOf, Language } from "./types";

export type TextParameters = Readonly<Record<string, string | number>>;

/** Gives the text of a key, its {{gaps}} filled from the parameters; `count` chooses the plural form. */
export type Translator<Key extends string> = (key: Key, parameters?: TextParameters) => string;

type TextsByLanguage<English> = { readonly en: English } & Readonly<Record<Language, object>>;

/** Translators over trees of texts, one per language; each is made when first asked for. */
export function translatorsOf<English extends object>(
  texts: TextsByLanguage<English>
): (language: Language) => Translator<KeyOf<English>> {
  const translators = new Map<Language, Translator<KeyOf<English>>>();
  return (language) => {
    const translate =
      translators.get(language) ?? createTranslator<English>(language, texts[language]);
    translators.set(language, translate);
    return translate;
  };
}

/** A translator over one language's tree, whose keys are those of English: see types.ts. */
export function createTranslator<English extends object>(
  language: Language,
  texts: object
): Translator<KeyOf<English>> {
  const instance = createInstance({
    lng: language,
    resources: { [language]: { translation: texts } },
    // React and Excel cells escape for themselves; a gap within a value is the user's text, not ours.
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
  });
  void instance.init();
  return (key, parameters) => instance.t(key as string, { ...parameters });
}
