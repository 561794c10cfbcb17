import { Button } from "@fluentui/react-components";
import type { TaskState } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { Busy } from "../Busy";
import { Failure } from "../Failure";
import { View } from "../View";

export interface LoadingViewProps {
  /** The task whose result the view waits for. */
  readonly state: TaskState<unknown, number>;
  readonly label: string;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** A view that has nothing to show yet: how far its reading is, or why it failed. */
export function LoadingView({ state, label, onRetry, onBack }: LoadingViewProps) {
  const { t } = useTexts();
  return (
    <View actions={<Button onClick={onBack}>{t("pane.actions.back")}</Button>}>
      {state.status === "failed" ? (
        <Failure message={state.message} onRetry={onRetry} />
      ) : (
        <Busy label={label} progress={state.status === "running" ? state.progress : undefined} />
      )}
    </View>
  );
}
