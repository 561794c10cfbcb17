import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  useFocusFinders,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useRef } from "react";
import { notices } from "../../../excel";
import { useNotice } from "../../hooks/useNotice";
import { useTexts } from "../../texts";
import { SheetButton } from "../SheetButton";
import { useStyles } from "./NoticeBar.styles";

/** What a ribbon command did or could not do. An error is an alert; the rest waits until the reader is free. */
export function NoticeBar() {
  const styles = useStyles();
  const notice = useNotice();
  const { t } = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  const { findLastFocusable, findNextFocusable } = useFocusFinders();
  if (!notice) return null;
  const { intent, key, details, progress, sheet } = notice;
  const text = t(key, details);
  const dismiss = () => {
    // The button goes with the bar: the keyboard goes on with what comes next.
    const last = bar.current && findLastFocusable(bar.current);
    if (last) findNextFocusable(last)?.focus();
    notices.dismiss();
  };
  return (
    <MessageBar
      ref={bar}
      intent={intent}
      layout="multiline"
      shape="square"
      className={styles.root}
      role={intent === "error" ? "alert" : "status"}
    >
      <MessageBarBody>
        {text}
        {progress !== undefined && <ProgressBar value={progress} aria-label={text} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t("pane.actions.dismiss")}
            onClick={dismiss}
          />
        }
      >
        {sheet !== undefined && <SheetButton sheet={sheet} />}
      </MessageBarActions>
    </MessageBar>
  );
}
