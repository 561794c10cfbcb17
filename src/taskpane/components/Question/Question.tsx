import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useTexts } from "../../texts";
import { useStyles } from "./Question.styles";

export interface QuestionProps {
  readonly title?: string;
  readonly text: string;
  /** The answer that does what is asked about. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something goes that nobody can bring back. The harmless answer has the focus at first, and Esc gives it. */
export function Question({ title, text, confirm, onConfirm, onCancel }: QuestionProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const cancel = useRef<HTMLButtonElement>(null);
  // Where the button or menu that led here had the focus, it may be gone.
  useEffect(() => cancel.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  return (
    <MessageBar intent="warning" layout="multiline" role="alert" onKeyDown={onKeyDown}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onConfirm}>{confirm}</Button>
        <Button ref={cancel} className={styles.cancel} onClick={onCancel}>
          {t("pane.actions.cancel")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
