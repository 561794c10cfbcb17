import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { joinStatus } from "../../../../excel";
import type { Mapping, RawTable, RecognitionWarning } from "../../../../leads";
import { Failure } from "../../../components/Failure";
import { useTask } from "../../../hooks/useTask";
import { useTexts } from "../../../texts";
import { saysClosed } from "./saysClosed";

export interface JoinOfferProps {
  readonly sample: RawTable;
  readonly mapping: Mapping;
  readonly warnings: readonly RecognitionWarning[];
  /** The table has a column more, and is to be read so. */
  readonly onChanged: (mapping: Mapping) => Promise<void>;
}

/** For tables that say won and lost beside the stage: a column with both, as formulas. */
export function JoinOffer({ sample, mapping, warnings, onChanged }: JoinOfferProps) {
  const { t, format } = useTexts();
  const { state, run } = useTask<void>();
  const warning = warnings.find(({ code }) => code === "statusApart");
  const { stage } = mapping;
  if (!warning?.header || stage === undefined || saysClosed(sample, stage)) return null;
  const { header: status, count } = warning;
  const table = sample.name;
  const join = () =>
    void run(async () => {
      const joined = await joinStatus(table, stage, status);
      await onChanged({ ...mapping, stage: joined, lastStage: mapping.lastStage ?? stage });
    });
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {t("pane.columns.warnings.statusApart", {
            header: status,
            count,
            number: format.number(count),
          })}{" "}
          {t("pane.columns.join.what", { table, column: t("fields.stageAndResult") })}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={state.status === "running"} onClick={join}>
            {t("pane.columns.join.add")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {state.status === "failed" && <Failure message={state.message} />}
    </>
  );
}
