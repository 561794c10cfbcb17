import type { Texts } from "../../texts";
import type { Outcome } from "./useMoves";

/** What became of a move, in a sentence or two. */
export function describeOutcome(outcome: Outcome, { t }: Texts): string {
  const { kind, lead, stage } = outcome;
  if (kind !== "failed") return t(`pane.board.${kind}`, { lead, stage });
  const { key, details } = outcome.message;
  return t("pane.board.failed", { lead, stage, reason: t(`errors.${key}`, details) });
}
