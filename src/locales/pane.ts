/** The texts of the pane beside the common ones, loaded in the one language that is spoken. */
import { common } from "./common";
import type { pane as english } from "./en/pane";
import { createTranslator } from "./translator";
import type { KeyOf, Language } from "./types";

const load: Readonly<Record<Language, () => Promise<{ readonly pane: object }>>> = {
  en: () => import(/* webpackChunkName: "texts-en" */ "./en/pane"),
  sv: () => import(/* webpackChunkName: "texts-sv" */ "./sv/pane"),
  ro: () => import(/* webpackChunkName: "texts-ro" */ "./ro/pane"),
};

type PaneTexts = (typeof common)["en"] & { readonly pane: typeof english };

/** The texts that the pane and the messages in it are made of. */
export type TextKey = KeyOf<PaneTexts>;

/** Translates all but the report's own texts: see reportTranslator. */
export async function loadPaneTranslator(language: Language) {
  const { pane } = await load[language]();
  return createTranslator<PaneTexts>(language, { ...common[language], pane });
}

export type TranslatePane = Awaited<ReturnType<typeof loadPaneTranslator>>;
