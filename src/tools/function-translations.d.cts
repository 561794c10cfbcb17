import type { FunctionsMetadata } from "./functions-metadata.cjs";

/** Paths of the dictionaries by Excel's language tags. */
export const DICTIONARIES: Readonly<Record<string, string>>;

export function readDictionary(locale: string): Record<string, string>;

export function textsOf(metadata: FunctionsMetadata): string[];

export function translated<Metadata extends FunctionsMetadata>(
  metadata: Metadata,
  locale: string
): Metadata;
