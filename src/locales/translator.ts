import { createInstance } from "i18next";
import { LANGUAGES, type KeyOf, type Language } from "./types";

export type TextParameters = Readonly<Record<string, string | number>>;

/** Gives the text of a key, its {{gaps}} filled from the parameters; `count` chooses the plural form. */
export type Translator<Key extends string> = (key: Key, parameters?: TextParameters) => string;

type TextsByLanguage<English> = { readonly en: English } & Readonly<Record<Language, object>>;

/** Translators over a tree of texts, one per language. A text without translation falls back to English. */
export function translatorsOf<English extends object>(
  texts: TextsByLanguage<English>
): (language: Language) => Translator<KeyOf<English>> {
  const translators = new Map<Language, Translator<KeyOf<English>>>();
  return (language) => {
    const translate = translators.get(language) ?? createTranslator(texts, language);
    translators.set(language, translate);
    return translate;
  };
}

function createTranslator(
  texts: Readonly<Record<Language, object>>,
  language: Language
): Translator<string> {
  const instance = createInstance({
    lng: language,
    fallbackLng: LANGUAGES[0],
    resources: Object.fromEntries(
      [LANGUAGES[0], language].map((each) => [each, { translation: texts[each] }])
    ),
    // React and Excel cells escape for themselves; a gap within a value is the user's text, not ours.
    interpolation: { escapeValue: false, skipOnVariables: true },
    initAsync: false,
  });
  void instance.init();
  return (key, parameters) => instance.t(key, { ...parameters });
}
