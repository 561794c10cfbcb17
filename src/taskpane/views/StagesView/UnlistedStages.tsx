import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useTexts } from "../../texts";
import type { UnlistedStage } from "./usedStages";

export interface UnlistedStagesProps {
  readonly stages: readonly UnlistedStage[];
  readonly onAdd: (stage: string) => void;
}

/** Stages that leads are in although the list does not have them, and a way to take each in. */
export function UnlistedStages({ stages, onAdd }: UnlistedStagesProps) {
  const { t, format } = useTexts();
  return stages.map(({ stage, leads, meant }) => (
    <MessageBar key={stage} intent="warning" layout="multiline">
      <MessageBarBody>
        {t("pane.stages.unlisted", { stage, count: leads, number: format.number(leads) })}
        {meant !== undefined && ` ${t("pane.stages.didYouMean", { stage: meant })}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => onAdd(stage)}>
          {t("pane.stages.addUnlisted", { stage })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  ));
}
