import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useState } from "react";
import { buildReport } from "../../../excel";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { SheetButton } from "../../components/SheetButton";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";

const MODES = ["live", "values"] as const;

/** The report: how its figures are written, as of when, and the button that makes it. */
export function ReportView({ workbook, access }: TabViewProps) {
  const { t } = useTexts();
  const { mode: knownMode, asOf: knownDay } = workbook.configuration.report;
  // Only what is chosen here: the configuration remembers more about the report, and it changes with every build.
  const [options, setOptions] = useState({ mode: knownMode, asOf: knownDay });
  const { state, run, cancel } = useTask<{ readonly sheet: string }>();
  const running = state.status === "running";

  const build = () =>
    void run(async (control) => {
      await access.configure((known) => ({ ...known, report: { ...known.report, ...options } }));
      return buildReport(options, control);
    });

  return (
    <View
      actions={
        <>
          <Button appearance="primary" disabled={running} onClick={build}>
            {t("pane.report.build")}
          </Button>
          {running && <Button onClick={cancel}>{t("pane.actions.cancel")}</Button>}
        </>
      }
    >
      <Field label={t("pane.report.mode")}>
        <RadioGroup
          disabled={running}
          value={options.mode}
          onChange={(_, { value }) =>
            setOptions({ ...options, mode: value === "values" ? "values" : "live" })
          }
        >
          {MODES.map((mode) => (
            <Radio key={mode} value={mode} label={t(`pane.report.modes.${mode}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t("pane.report.asOf")} hint={t("pane.report.asOfHint")}>
        <Input
          type="date"
          disabled={running}
          value={options.asOf ?? ""}
          onChange={(_, { value }) => setOptions({ ...options, asOf: value || undefined })}
        />
      </Field>
      {running && <Busy label={t("pane.report.building")} progress={state.progress ?? 0} />}
      {state.status === "failed" && <Failure message={state.message} />}
      {state.status === "done" && (
        <MessageBar intent="success" layout="multiline" role="status">
          <MessageBarBody>{t("pane.report.built", { sheet: state.value.sheet })}</MessageBarBody>
          <MessageBarActions>
            <SheetButton sheet={state.value.sheet} />
          </MessageBarActions>
        </MessageBar>
      )}
    </View>
  );
}
