/** CSV files in docs/examples by the names of their tables in formulas. */
export const EXAMPLE_TABLES: Readonly<Record<string, string>>;

/** The text of docs/functions.md. */
export function functionsMarkdown(): Promise<string>;
