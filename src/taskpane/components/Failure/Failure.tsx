import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { UserMessage } from "../../../excel";
import { useTexts } from "../../texts";

export interface FailureProps {
  readonly message: UserMessage;
  readonly onRetry?: () => void;
}

/** What went wrong and what to do about it, read aloud at once. */
export function Failure({ message, onRetry }: FailureProps) {
  const { t } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{t(`errors.${message.key}`, message.details)}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t("pane.actions.retry")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
