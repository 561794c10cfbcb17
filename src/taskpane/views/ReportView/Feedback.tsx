import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { SheetButton } from "../../components/SheetButton";
import type { ReportTaskState } from "../../reportTask";
import { useStyles } from "./Feedback.styles";

export interface FeedbackProps {
  readonly state: ReportTaskState;
}

/** How far the work is, and what came of it: beside the buttons, in sight however far the list is scrolled. */
export function Feedback({ state }: FeedbackProps) {
  const styles = useStyles();
  if (state.status === "idle") return null;
  return (
    <div className={styles.root}>
      {state.status === "running" &&
        (state.progress ? (
          <Busy label={state.progress.label} progress={state.progress.done} />
        ) : (
          <Busy />
        ))}
      {state.status === "failed" && <Failure message={state.message} />}
      {state.status === "done" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{state.value.text}</MessageBarBody>
          {state.value.sheet !== undefined && (
            <MessageBarActions>
              <SheetButton sheet={state.value.sheet} />
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
