import { Field, Switch } from "@fluentui/react-components";
import { useState } from "react";
import { setAutoRefresh } from "../../../excel";
import { Failure } from "../../components/Failure";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";

/** Whether the report of this workbook is made anew by itself when the leads change. */
export function AutoRefresh({ workbook, access }: Pick<TabViewProps, "workbook" | "access">) {
  const { t } = useTexts();
  const [isOn, setOn] = useState(workbook.configuration.report.autoRefresh ?? false);
  const { state, run } = useTask<void>();
  const isSetting = state.status === "running";
  const set = (on: boolean) =>
    void run(async () => {
      await setAutoRefresh(on);
      setOn(on);
      // The other views go by what the pane knows of the workbook.
      access.reload();
    });
  return (
    <>
      <Field hint={t("pane.settings.autoRefreshHint")}>
        <Switch
          checked={isOn}
          // Disabled, it would lose the focus.
          aria-disabled={isSetting}
          label={t("pane.settings.autoRefresh")}
          onChange={(_, { checked }) => !isSetting && set(checked)}
        />
      </Field>
      {state.status === "failed" && <Failure message={state.message} />}
    </>
  );
}
