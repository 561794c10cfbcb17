import { en, type Texts } from "./en";
import { ro } from "./ro";
import { sv } from "./sv";

export type { Texts } from "./en";

/** The languages the page speaks, by the tags that Office uses. */
export const LANGUAGES = {
  "en-US": { name: "English", texts: en },
  "sv-SE": { name: "Svenska", texts: sv },
  "ro-RO": { name: "Română", texts: ro },
} as const satisfies Record<string, { name: string; texts: Texts }>;

export type Locale = keyof typeof LANGUAGES;

/** The language for a tag as `sv-SE` or `sv`; English for those the page does not speak. */
export function localeOf(tag: string | null): Locale {
  const language = tag?.toLowerCase().split("-")[0] ?? "";
  const known = Object.keys(LANGUAGES) as Locale[];
  return known.find((locale) => locale.startsWith(`${language}-`)) ?? "en-US";
}

/** Puts values in the place of `{{name}}`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/{{(\w+)}}/g, (_, name: string) => values[name] ?? "");
}
