import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Texts } from "../locales";

interface NoticeProps {
  readonly message: string;
  readonly texts: Texts;
  readonly onDismiss: () => void;
}

/** What went wrong, below the ribbon, until it is dismissed. */
export function Notice({ message, texts, onDismiss }: NoticeProps) {
  return (
    <MessageBar intent="error" role="alert">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
