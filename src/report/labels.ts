import { excel, relabelled, type Expression } from "./expression";
import type { Translate } from "../locales";

/** The labels of spilled tables, which are English in every language, and the texts the report shows for them. */
const LABELS = {
  Total: "report.labels.total",
  "(blank)": "report.labels.blank",
  "(unknown)": "report.labels.unknown",
} as const;

/** A spilled table as the report shows it: labels in its language, a dash where a figure cannot be calculated. */
export function shown(
  table: Expression,
  t: Translate,
  labels: readonly (keyof typeof LABELS)[]
): Expression {
  const translated = labels.map((label) => [label, t(LABELS[label])] as const);
  return excel("IFERROR", relabelled(table, Object.fromEntries(translated)), "–");
}
