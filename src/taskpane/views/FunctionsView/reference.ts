import { UserError, type Language } from "../../../locales";

export const FAMILIES = [
  "value",
  "conversion",
  "time",
  "winning",
  "targets",
  "forecasting",
  "data",
] as const;

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

/** What there is to read about a function: an entry of functions-reference.json, which the build makes. */
export interface FunctionReference {
  /** "WEIGHTED" */
  readonly id: string;
  /** With its namespace. */
  readonly name: string;
  readonly family: (typeof FAMILIES)[number];
  readonly syntax: string;
  readonly description: string;
  readonly arguments: readonly FunctionArgument[];
  readonly examples: readonly {
    readonly formula: string;
    /** Cells as shown, row by row. */
    readonly result: readonly (readonly string[])[];
  }[];
}

const FILES: Readonly<Record<Language, string>> = {
  en: "functions-reference.json",
  sv: "functions-reference.sv-SE.json",
  ro: "functions-reference.ro-RO.json",
};

/**
 * All functions in a language, from beside the pane's own page.
 * @throws UserError functionsUnavailable
 */
export async function loadReference(
  language: Language,
  signal: AbortSignal
): Promise<readonly FunctionReference[]> {
  try {
    const response = await fetch(FILES[language], { signal });
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as readonly FunctionReference[];
  } catch {
    signal.throwIfAborted();
    throw new UserError("functionsUnavailable");
  }
}

/** The functions in whose name, question or arguments every word of a search stands; case and accents do not count. */
export function searchFunctions(
  functions: readonly FunctionReference[],
  search: string
): readonly FunctionReference[] {
  const words = plain(search).split(/\s+/);
  return functions.filter((each) => {
    const texts = [each.name, each.description, ...each.arguments.flatMap(textsOf)];
    const said = plain(texts.join(" "));
    return words.every((word) => said.includes(word));
  });
}

/** `stage_table` is found as it is written and as it is said. */
const textsOf = ({ name, description }: FunctionArgument): readonly string[] => [
  name,
  name.replaceAll("_", " "),
  description,
];

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** What a function gives, by the result of its example. */
export type ResultShape =
  | { readonly kind: "value" }
  /** One value for each lead or other row of the arguments. */
  | { readonly kind: "column" }
  | { readonly kind: "row"; readonly values: number }
  | { readonly kind: "table"; readonly headers: readonly string[] };

export function resultShape({ examples }: FunctionReference): ResultShape {
  const result = examples[0]?.result ?? [];
  const [first = []] = result;
  if (first.length === 1) return result.length === 1 ? { kind: "value" } : { kind: "column" };
  if (result.length === 1) return { kind: "row", values: first.length };
  return { kind: "table", headers: first.filter((header) => header !== "") };
}
