import { reportTranslator, type TranslateReport } from "../../../locales";
import { useTexts } from "../../texts";

type DefinitionKey = Extract<
  Parameters<TranslateReport>[0],
  `report.definitions.terms.${string}.text`
>;
/** A figure that the report explains. */
export type Term = DefinitionKey extends `report.definitions.terms.${infer Name}.text`
  ? Name
  : never;

/** Tells what figures mean, in the report's words. */
export function useDefinition(): (...terms: readonly Term[]) => string {
  const translate = reportTranslator(useTexts().language);
  return (...terms) =>
    terms.map((term) => translate(`report.definitions.terms.${term}.text`)).join(" ");
}
