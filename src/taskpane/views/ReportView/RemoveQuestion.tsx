import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "../../texts";

export interface RemoveQuestionProps {
  readonly sheet: string;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Asks before the report goes, because Excel cannot take that back. */
export function RemoveQuestion({ sheet, onRemove, onCancel }: RemoveQuestionProps) {
  const { t } = useTexts();
  const cancel = useRef<HTMLButtonElement>(null);
  // The menu that had the focus is closed; the harmless answer gets it.
  useEffect(() => cancel.current?.focus(), []);
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t("pane.report.removeQuestion", { sheet })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onRemove}>{t("pane.report.confirmRemove")}</Button>
        <Button ref={cancel} onClick={onCancel}>
          {t("pane.actions.cancel")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
