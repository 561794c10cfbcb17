import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";
import type { Language } from "../../src/locales";
import { loadTexts, TextsContext, type Texts } from "../../src/taskpane/texts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-US", sv: "sv-SE", ro: "ro-RO" };

/** The words of every language, loaded before the first test. */
const texts = {} as Record<Language, Texts>;

beforeAll(async () => {
  for (const [language, locale] of Object.entries(LOCALES) as [Language, string][]) {
    texts[language] = await loadTexts(language, locale);
  }
});

/** Shows a part of the pane with Fluent's styles, in a language. */
export function renderPane(element: ReactElement, language: Language = "en"): RenderResult {
  return render(
    <TextsContext.Provider value={texts[language]}>
      <FluentProvider theme={webLightTheme}>{element}</FluentProvider>
    </TextsContext.Provider>
  );
}

/** What axe finds wrong, as "rule: element"; jsdom does not lay out, so colours and page landmarks are not looked at. */
export async function violations(container: Element): Promise<string[]> {
  // What the pane works out meanwhile is shown when axe is done.
  const result = await act(() =>
    axe.run(container, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    })
  );
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
