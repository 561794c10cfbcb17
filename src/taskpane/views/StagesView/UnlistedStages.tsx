import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Failure } from "../../components/Failure";
import { useTexts } from "../../texts";
import type { UnlistedStage } from "./usedStages";
import type { Unifying } from "./useUnifying";

export interface UnlistedStagesProps {
  readonly stages: readonly UnlistedStage[];
  readonly unifying: Unifying;
  readonly onAdd: (stage: string) => void;
}

/**
 * Stages that leads are in although the list does not have them: each can be taken in, or, if it is a misspelling, be
 * put right in the leads.
 */
export function UnlistedStages({ stages, unifying, onAdd }: UnlistedStagesProps) {
  const { t, format } = useTexts();
  const { unified, isWorking, failure, unify, undo } = unifying;
  const count = unified?.applied.cells.length ?? 0;
  return (
    <>
      {failure && <Failure message={failure} />}
      <div role="status">
        {unified && (
          <MessageBar intent="success">
            <MessageBarBody>
              {t("pane.stages.unified", {
                count,
                number: format.number(count),
                stage: unified.stage,
              })}
            </MessageBarBody>
            <MessageBarActions>
              <Button size="small" disabledFocusable={isWorking} onClick={undo}>
                {t("pane.stages.undo")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {stages.map(({ stage, leads, meant }) => (
        <MessageBar key={stage} intent="warning" layout="multiline">
          <MessageBarBody>
            {t("pane.stages.unlisted", { stage, count: leads, number: format.number(leads) })}
            {meant !== undefined && ` ${t("pane.stages.didYouMean", { stage: meant })}`}
          </MessageBarBody>
          <MessageBarActions>
            {meant !== undefined && (
              <Button
                size="small"
                disabledFocusable={isWorking}
                aria-label={t("pane.stages.unifyWith", { stage, meant })}
                onClick={() => unify(stage, meant)}
              >
                {t("pane.stages.unify")}
              </Button>
            )}
            <Button
              size="small"
              aria-label={t("pane.stages.addUnlisted", { stage })}
              onClick={() => onAdd(stage)}
            >
              {t("pane.stages.ownStage")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}
