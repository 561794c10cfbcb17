import { localeOf, type Locale } from "./locales";

/** What the user sets in Office rather than in a workbook: kept in the page's address. */
export interface Preferences {
  readonly locale: Locale;
  readonly dark: boolean;
}

/** From `?locale=sv-SE&theme=dark`; English and light if left out. */
export function readPreferences(search: string): Preferences {
  const query = new URLSearchParams(search);
  return { locale: localeOf(query.get("locale")), dark: query.get("theme") === "dark" };
}

/** The query that {@link readPreferences} reads, keeping other parameters of the address. */
export function writePreferences(search: string, { locale, dark }: Preferences): string {
  const query = new URLSearchParams(search);
  query.set("locale", locale);
  if (dark) query.set("theme", "dark");
  else query.delete("theme");
  return `?${query}`;
}
