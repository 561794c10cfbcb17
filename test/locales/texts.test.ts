import fs from "node:fs";
import path from "node:path";
import { common } from "../../src/locales/common";
import { pane as enPane } from "../../src/locales/en/pane";
import { report as enReport } from "../../src/locales/en/report";
import { pane as roPane } from "../../src/locales/ro/pane";
import { report as roReport } from "../../src/locales/ro/report";
import { pane as svPane } from "../../src/locales/sv/pane";
import { report as svReport } from "../../src/locales/sv/report";

type Tree = { readonly [key: string]: string | Tree };

/** Every text of a tree by its dotted path. */
function flatten(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[prefix + key, value] as const]
        : [...flatten(value, `${prefix}${key}.`)]
    )
  );
}

const texts = {
  en: flatten({ ...common.en, pane: enPane, report: enReport }),
  sv: flatten({ ...common.sv, pane: svPane, report: svReport }),
  ro: flatten({ ...common.ro, pane: roPane, report: roReport }),
};
type Language = keyof typeof texts;
const languages = Object.keys(texts) as Language[];

const FORM = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(FORM, "");
const stems = (language: Language) => new Set([...texts[language].keys()].map(stem));
const gaps = (text: string) => [...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]).sort();

describe.each(languages)("texts in %s", (language) => {
  it("have the keys of English", () => {
    expect([...stems(language)].sort()).toEqual([...stems("en")].sort());
  });

  it("have the gaps of English", () => {
    const different = [...texts[language]].filter(([key, text]) => {
      const english = texts.en.get(key) ?? texts.en.get(`${stem(key)}_other`) ?? "";
      // A form for exactly one may leave the number out.
      const counted = (names: (string | undefined)[]) =>
        FORM.test(key) ? names.filter((name) => name !== "count") : names;
      return counted(gaps(text)).join() !== counted(gaps(english)).join();
    });
    expect(different).toEqual([]);
  });

  it("have every plural form that the language knows", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    const counted = [...texts[language].keys()].filter((key) => FORM.test(key));
    const formsOf = (key: string) =>
      counted.filter((each) => stem(each) === key).map((each) => FORM.exec(each)?.[1]);
    const incomplete = counted
      .map(stem)
      .filter((key) => formsOf(key).sort().join() !== forms.join());
    expect(incomplete).toEqual([]);
  });

  it("are not empty and have no blanks at the ends", () => {
    expect([...texts[language]].filter(([, text]) => text === "" || text !== text.trim())).toEqual(
      []
    );
  });
});

it("writes Romanian with comma below, not cedilla", () => {
  expect([...texts.ro].filter(([, text]) => /[şţŞŢ]/.test(text))).toEqual([]);
});

it.each(languages)("call a section of the report in %s by its heading", (language) => {
  const heading = (key: string) => texts[language].get(`report.${key}`);
  const names =
    "conversion,forecast,goalPlan,losses,movement,process,quality,quota,deals,definitions";
  const pairs = [
    ...names.split(",").map((name) => [name, `${name}.title`] as const),
    ["timeInStage", "time.title"] as const,
    ["sources", "sources.titleNew"] as const,
  ];
  for (const [name, key] of pairs) {
    expect(texts[language].get(`pane.report.sections.names.${name}`)).toBe(heading(key));
  }
});

describe("keys in the source", () => {
  const source = sources(path.join(__dirname, "../../src"))
    .filter((file) => !/src\/(locales|workbench)\//.test(file))
    .map((file) => fs.readFileSync(file, "utf8"))
    .join("\n");
  const literals = new Set([...source.matchAll(/["'`]([\w.-]+)["'`]/g)].map((match) => match[1]!));
  // `fields.${field}`: the keys below that prefix are chosen at run time.
  const prefixes = [...source.matchAll(/`((?:\w+\.)+)\$\{/g)].map((match) => match[1]!);
  const objectKeys = new Set([...source.matchAll(/^\s*(\w+):/gm)].map((match) => match[1]!));

  it("leave no text unused", () => {
    const used = (key: string) =>
      literals.has(key) ||
      prefixes.some((prefix) => prefix !== "errors." && key.startsWith(prefix)) ||
      // An error is named by its key alone, where it is thrown or in the catalogue of calc.
      (key.startsWith("errors.") && [literals, objectKeys].some((set) => set.has(key.slice(7))));
    expect([...stems("en")].filter((key) => !used(key))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
