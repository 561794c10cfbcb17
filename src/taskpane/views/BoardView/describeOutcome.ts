import type { HistoryNote, HistoryRemoval } from "../../../excel";
import type { Texts } from "../../texts";
import type { Outcome } from "./useMoves";

/** What the table with the stage history has of it; nothing where there is none. */
function historyText(history: HistoryNote | HistoryRemoval | undefined, t: Texts["t"]): string {
  if (!history || history.kind === "none") return "";
  const { table } = history;
  const what = history.kind === "leftAlone" ? history.reason : history.kind;
  return t(`pane.board.history.${what}`, { table });
}

/** What became of a move, in a sentence or two. */
export function describeOutcome(outcome: Outcome, { t }: Texts): string {
  const { kind, lead, stage } = outcome;
  if (kind !== "failed") {
    const history = kind === "moved" ? outcome.written.history : outcome.history;
    return [t(`pane.board.${kind}`, { lead, stage }), historyText(history, t)].join(" ").trim();
  }
  const { key, details } = outcome.message;
  return t("pane.board.failed", { lead, stage, reason: t(`errors.${key}`, details) });
}
