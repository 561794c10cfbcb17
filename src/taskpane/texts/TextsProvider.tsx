import { useEffect, useState, type ReactNode } from "react";
import { currentLanguage, onLanguageChosen } from "../../excel";
import { tellFailure } from "../tellFailure";
import { loadTexts, TextsContext, type Texts } from "./TextsContext";

export interface TextsProviderProps {
  /** Loaded before anything is shown. */
  readonly texts: Texts;
  /** The tag by whose customs numbers and dates are written, in every language. */
  readonly locale: string;
  readonly children: ReactNode;
}

/** Speaks the language of the user; from the moment it is chosen, another one. */
export function TextsProvider({ texts: first, locale, children }: TextsProviderProps) {
  const [texts, setTexts] = useState(first);
  useEffect(
    () =>
      onLanguageChosen(() => {
        const language = currentLanguage();
        loadTexts(language, locale)
          // Another one may have been chosen while these were on their way.
          .then((loaded) => language === currentLanguage() && setTexts(loaded))
          .catch(tellFailure);
      }),
    [locale]
  );
  useEffect(() => {
    document.documentElement.lang = texts.language;
  }, [texts.language]);
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>;
}
