/** What add-in, page and ribbon say in a language, looked up in their own files: a test finds by it what a user reads. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import {
  formatter,
  loadPaneTranslator,
  reportTranslator,
  type Formatter,
  type Language,
  type TranslatePane,
  type TranslateReport,
} from "../../src/locales";
import { LANGUAGES as PAGE, type Texts } from "../../src/workbench/page/locales";
import { ROOT } from "./local-excel-page";

export const LOCALES = { en: "en-US", sv: "sv-SE", ro: "ro-RO" } as const satisfies Record<
  Language,
  string
>;

export interface Words {
  readonly locale: (typeof LOCALES)[Language];
  /** Of the pane. */
  readonly t: TranslatePane;
  readonly report: TranslateReport;
  /** Of the local Excel's page. */
  readonly page: Texts;
  readonly format: Formatter;
  /** The label of a ribbon button by its id in manifest.xml, as "Open.Label". */
  ribbon(id: string): string;
}

export async function wordsOf(language: Language): Promise<Words> {
  const locale = LOCALES[language];
  const manifest = new JSDOM(readFileSync(join(ROOT, "manifest.xml"), "utf8"), {
    contentType: "application/xml",
  }).window.document;
  return {
    locale,
    t: await loadPaneTranslator(language),
    report: reportTranslator(language),
    page: PAGE[locale].texts,
    format: formatter(locale),
    ribbon(id) {
      const text = [...manifest.getElementsByTagName("bt:String")].find(
        (each) => each.getAttribute("id") === id
      );
      const own = [...(text?.children ?? [])].find(
        (each) => each.getAttribute("Locale") === locale
      );
      const label = own?.getAttribute("Value") ?? text?.getAttribute("DefaultValue");
      if (!label) throw new Error(`manifest.xml has no text "${id}".`);
      return label;
    },
  };
}
