import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../../../texts";
import type { StageConversion } from "../../../leads/conversion";
import { diagnosisText } from "./conversionTexts";

export interface DiagnosisProps {
  readonly worst: StageConversion;
  readonly onShowDeals: () => void;
}

/** The stage that misses its goal by most, why, what to do about it, and the way to the leads that wait there. */
export function Diagnosis({ worst, onShowDeals }: DiagnosisProps) {
  const texts = useTexts();
  const text = diagnosisText(worst, texts);
  if (text === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {text}{" "}
        {worst.overdue > 0 && (
          <Link as="button" inline onClick={onShowDeals}>
            {texts.t("pane.insight.showDeals")}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
