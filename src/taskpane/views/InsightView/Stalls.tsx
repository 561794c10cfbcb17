import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../../texts";
import { worstStage, type StageConversion } from "./insight";

export interface StallsProps {
  readonly conversion: readonly StageConversion[] | undefined;
}

/** The stage that misses its goal by most, why, and what to do about it. */
export function Stalls({ conversion }: StallsProps) {
  const { t, format } = useTexts();
  const worst = worstStage(conversion);
  const diagnosis = worst?.finding?.diagnosis;
  if (!worst || (diagnosis !== "stalled" && diagnosis !== "tooStrict")) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {t(`pane.insight.diagnoses.${diagnosis}`, {
          stage: worst.stage,
          rate: format.percent(worst.rate),
          goal: format.percent(worst.goal),
          share: format.percent(worst.finding?.overdueShare),
        })}
        {worst.finding?.fewLeads && ` ${t("pane.insight.fewLeads")}`}
      </MessageBarBody>
    </MessageBar>
  );
}
