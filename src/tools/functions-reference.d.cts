import type { FunctionsMetadata } from "./functions-metadata.cjs";

export interface FunctionExample {
  readonly formula: string;
  /** Cells as shown; a text may end in " …". */
  readonly result: readonly (readonly string[])[];
}

export interface FunctionReference {
  readonly id: string;
  /** With its namespace. */
  readonly name: string;
  readonly syntax: string;
  readonly description: string;
  readonly arguments: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  /** A key of FAMILIES. */
  readonly family: string;
  readonly returns: string;
  readonly errors: readonly { readonly code: string; readonly text: string }[];
  readonly examples: readonly FunctionExample[];
  readonly methods: readonly {
    readonly paragraphs: readonly string[];
    readonly examples: readonly string[];
    readonly sources: readonly string[];
  }[];
}

/** Headings of the families, in the order of the reference. */
export const FAMILIES: Readonly<Record<string, string>>;

export function functionsReference(
  metadata: FunctionsMetadata,
  namespace?: string
): FunctionReference[];
