/** Which formulas Excel refuses when they are entered. */
import { parse, tokenize } from "@borgar/fx";
import { EngineError } from "../engine";
import type { Place, Scope } from "./scope";
import { columnIndex, parseStructured, tableOf } from "./structured";

/** "Excel specifications and limits": length of formula contents. */
const MAX_FORMULA_LENGTH = 8192;

const refused = (message: string) => new EngineError("InvalidArgument", message);

/** @throws EngineError `InvalidArgument`, `FormulaLengthExceedsLimit` */
export function checkFormula(source: string, place: Place, scope: Scope): void {
  if (source.length > MAX_FORMULA_LENGTH)
    throw new EngineError(
      "FormulaLengthExceedsLimit",
      "The formula has more than 8,192 characters."
    );
  const tokens = tokenize(source);
  // A deleted sheet leaves Sheet1!#REF! behind, which the grammar does not know.
  const grammar = tokens.filter(
    (token, i) =>
      !(
        ["context", "context_quote"].includes(token.type) ||
        (token.value === "!" && ["context", "context_quote"].includes(tokens[i - 1]?.type ?? ""))
      )
  );
  try {
    parse(grammar);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused(`There is a problem with the formula ${source}: ${reason}.`);
  }
  for (const token of tokens)
    if (token.type === "structured") checkStructured(token.value, place, scope);
}

function checkStructured(text: string, place: Place, scope: Scope): void {
  const reference = parseStructured(text);
  if (!reference) throw refused(`"${text}" is not a reference to a table.`);
  const table = tableOf(reference, place, scope);
  if (!table)
    throw refused(
      reference.table
        ? `There is no table named "${reference.table}".`
        : `"${text}" stands outside a table.`
    );
  for (const column of reference.columns)
    if (columnIndex(table, column) < 0)
      throw refused(
        `The table "${table.name}" has no column "${column}". Its columns are: ${table.columns.join(", ")}.`
      );
}
