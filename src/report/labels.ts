import { excel, relabelled, type Expression } from "./expression";
import type { TranslateReport } from "../locales";

/** The labels of spilled tables, which are English in every language, and the texts the report shows for them. */
const LABELS = {
  "": "nothing",
  Total: "total",
  "(blank)": "blank",
  "(unknown)": "unknown",
  Overdue: "overdue",
  Earlier: "earlier",
  Later: "later",
  "No date": "noDate",
  Start: "start",
  New: "new",
  "Moved in": "movedIn",
  Increased: "increased",
  Decreased: "decreased",
  "Moved out": "movedOut",
  Won: "won",
  Lost: "lost",
  Removed: "removed",
  End: "end",
  Check: "check",
  "Revenue goal": "revenueGoal",
  "Deals to close": "dealsToClose",
  "Prospects needed": "prospectsNeeded",
  "Value into the pipeline": "pipelineValue",
} as const;

export type Label = keyof typeof LABELS;

/** A spilled table as the report shows it: labels in its language, a dash where a figure cannot be calculated. */
export function shown(table: Expression, t: TranslateReport, labels: readonly Label[]): Expression {
  const translated = labels.map((label) => [label, t(`report.labels.${LABELS[label]}`)] as const);
  return excel("IFERROR", relabelled(table, Object.fromEntries(translated)), "–");
}
