import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { useTexts } from "../../../texts";
import type { FoundHistory } from "../findHistory";
import { describeHistory } from "./describeHistory";

export interface HistoryOfferProps {
  readonly history: FoundHistory;
  readonly isUsed: boolean;
  readonly onUse: (use: boolean) => void;
}

/** A second table with one row per change of stage: whether it is used, and what is in it. */
export function HistoryOffer({ history, isUsed, onUse }: HistoryOfferProps) {
  const texts = useTexts();
  const { t } = texts;
  const [isDeclined, decline] = useState(false);
  if (isDeclined && !isUsed) return null;
  const { table, columns } = history;
  return (
    <MessageBar intent={isUsed ? "success" : "info"} layout="multiline" role="status">
      <MessageBarBody>
        {t(isUsed ? "pane.columns.history.used" : "pane.columns.history.offer", {
          table: table.name,
          ...columns,
        })}{" "}
        {describeHistory(history, texts)}
      </MessageBarBody>
      <MessageBarActions>
        {isUsed ? (
          <Button onClick={() => onUse(false)}>{t("pane.columns.history.stop")}</Button>
        ) : (
          <>
            <Button onClick={() => onUse(true)}>{t("pane.columns.history.use")}</Button>
            <Button onClick={() => decline(true)}>{t("pane.columns.history.notNow")}</Button>
          </>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
