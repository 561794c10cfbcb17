import { createInstance } from "i18next";
import { en } from "./en";
import { ro } from "./ro";
import { sv } from "./sv";
import { LANGUAGES, type KeyOf, type Language } from "./types";

export type Texts = typeof en;
export type TextKey = KeyOf<Texts>;
export type TextParameters = Readonly<Record<string, string | number>>;

/** The text of a key, its {{gaps}} filled from the parameters; `count` chooses the plural form. */
export type Translate = (key: TextKey, parameters?: TextParameters) => string;

const texts = { en, sv, ro };
const translators = new Map<Language, Translate>();

/** The translator of a language. A text without translation falls back to English. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
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
  const translate: Translate = (key, parameters) => instance.t(key, { ...parameters });
  translators.set(language, translate);
  return translate;
}
