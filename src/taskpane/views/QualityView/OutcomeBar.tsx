import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { AppliedFixes } from "../../../excel";
import { useTexts, type Texts } from "../../texts";
import type { Outcome } from "./useFixes";

export interface OutcomeBarProps {
  readonly outcome: Outcome;
  readonly onUndo: (applied: AppliedFixes) => void;
}

/** What the last click wrote, and the way back. */
export function OutcomeBar({ outcome, onUndo }: OutcomeBarProps) {
  const texts = useTexts();
  const isInVain = outcome.kind === "applied" && outcome.applied.cells.length === 0;
  return (
    <MessageBar intent={isInVain ? "warning" : "success"} layout="multiline" role="status">
      <MessageBarBody>{describe(outcome, texts)}</MessageBarBody>
      {outcome.kind === "applied" && !isInVain && (
        <MessageBarActions>
          <Button onClick={() => onUndo(outcome.applied)}>{texts.t("pane.quality.undo")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function describe(outcome: Outcome, { t, format }: Texts): string {
  const counted = (key: "applied" | "kept", count: number) =>
    t(`pane.quality.${key}`, { count, number: format.number(count) });
  const said =
    outcome.kind === "applied"
      ? counted("applied", outcome.applied.cells.length)
      : t("pane.quality.undone");
  const kept = outcome.kind === "applied" ? outcome.applied.skipped : outcome.kept;
  return kept > 0 ? `${said} ${counted("kept", kept)}` : said;
}
