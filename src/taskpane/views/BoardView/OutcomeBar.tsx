import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../texts";
import { describeOutcome } from "./describeOutcome";
import { useStyles } from "./OutcomeBar.styles";
import type { Outcome } from "./useMoves";

export interface OutcomeBarProps {
  readonly outcome: Outcome | undefined;
  readonly onUndo: () => void;
  /** What is said before anything was moved. */
  readonly children: ReactNode;
}

/** What became of the latest move, spoken too, and the way back. */
export function OutcomeBar({ outcome, onUndo, children }: OutcomeBarProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.root} role="status">
      {outcome ? (
        <MessageBar intent={outcome.kind === "failed" ? "error" : "success"}>
          <MessageBarBody>{describeOutcome(outcome, texts)}</MessageBarBody>
          {outcome.kind === "moved" && (
            <MessageBarActions>
              <Button onClick={onUndo}>{texts.t("pane.board.undo")}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      ) : (
        children
      )}
    </div>
  );
}
