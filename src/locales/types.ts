/**
 * What the translations have in common. English is the type: a key that is missing in Swedish or Romanian, or one
 * too many, does not compile. Plural forms are keys with the suffixes of Intl.PluralRules ("leads_one",
 * "leads_other"), as i18next reads them; the caller names the stem and gives `count`.
 */

/** The languages the add-in speaks; the first one is the fallback. */
export const LANGUAGES = ["en", "sv", "ro"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Plural forms whose rules English has too; Romanian needs "few" besides. */
type Stem<Key> = Key extends `${infer Base}_other` ? Base : never;

/** The same tree as the English texts, with `Extra` as an additional plural form of every counted text. */
type Translated<English, Extra extends string> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : Translated<English[Key], Extra>;
} & { readonly [Base in Stem<keyof English> as `${Base}_${Extra}`]: string };

/** One, other. */
export type Swedish<English> = Translated<English, never>;
/** One, few (0, 2–19, 101–119 …), other (20–100 …). */
export type Romanian<English> = Translated<English, "few">;

/** Dotted paths to the texts of a tree; plural forms count once, by their stem. */
export type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Base}_${"one" | "few" | "other"}`
      ? Base
      : Key
    : `${Key}.${KeyOf<Tree[Key]>}`;
}[keyof Tree & string];
