/** Swedish and Romanian texts of the functions. */
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  DICTIONARIES,
  readDictionary,
  textsOf,
  translated,
} from "../../src/tools/function-translations.cjs";
import { functionsMetadata, type FunctionsMetadata } from "../../src/tools/functions-metadata.cjs";

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await functionsMetadata();
});

describe.each(Object.keys(DICTIONARIES))("%s", (locale) => {
  test("translates every text of functions and arguments, and no other", () => {
    const texts = new Set(textsOf(metadata));
    expect(Object.keys(readDictionary(locale)).sort()).toEqual([...texts].sort());
  });

  test("says each in a sentence of its own language", () => {
    for (const [english, text] of Object.entries(readDictionary(locale))) {
      expect(text).toMatch(/^\S[^\n]*\S[.")]?$/);
      expect(text).not.toBe(english);
      expect(text.endsWith(".")).toBe(english.endsWith("."));
    }
  });

  test("repeats the words and names that are typed into formulas", () => {
    const typed = (text: string) => text.match(/"[A-Za-z]+"|\b[a-z]+_[a-z]+\b|STAGERATES/g) ?? [];
    for (const [english, text] of Object.entries(readDictionary(locale))) {
      expect(typed(text)).toEqual(typed(english));
    }
  });

  test("leaves ids, names and the names of arguments as they are", () => {
    const names = ({ functions }: FunctionsMetadata) =>
      functions.map(({ id, name, parameters }) => [id, name, ...parameters.map((p) => p.name)]);
    expect(names(translated(metadata, locale))).toEqual(names(metadata));
  });

  test("is what the manifest names for this language", () => {
    const manifest = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");
    expect(manifest).toContain(
      `<bt:Override Locale="${locale}" Value="https://localhost:3000/functions.${locale}.json" />`
    );
  });
});

test("Romanian is written with commas below, not cedillas", () => {
  expect(Object.values(readDictionary("ro-RO")).join()).not.toMatch(/[şţŞŢ]/);
});

test("a text without a translation stops the build, with the text", () => {
  const [first] = metadata.functions;
  const changed = { functions: [{ ...first!, description: "Something new." }] };
  expect(() => translated(changed, "sv-SE")).toThrow(
    'sv.json has no translation of "Something new."'
  );
});
