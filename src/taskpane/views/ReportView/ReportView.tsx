import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type MouseEvent } from "react";
import type { LeadFilter } from "../../../leads";
import type { Sources } from "../../../report";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { FilterBar } from "../../components/FilterBar";
import { Question } from "../../components/Question";
import { View } from "../../components/View";
import { useLeads } from "../../leads";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { Feedback } from "./Feedback";
import { isSameFilter } from "./choices";
import { ReportOptions } from "./ReportOptions";
import { SectionList } from "./SectionList";
import { ThisWorkbook } from "./ThisWorkbook";
import { useChoices } from "./useChoices";
import { useFreshness, useReportState } from "./useReportState";
import { useReportWork } from "./useReportWork";

/** The report: what it holds, how it is made, what there is of it already, and the buttons that make it. */
export function ReportView({ workbook, access }: TabViewProps) {
  const { t } = useTexts();
  const { leads, filter, setFilter } = useLeads();
  const { choices, change, stored } = useChoices(workbook, access);
  const { state, build, snapshot, keep, remove, cancel } = useReportWork();
  const { found, looking, look } = useReportState(
    state.status === "done" ? state.value : undefined
  );
  const freshness = useFreshness(found?.report?.built, leads);
  const [isAsking, ask] = useState(false);
  const running = state.status === "running";
  const buildButton = useRef<HTMLButtonElement>(null);
  const report = found?.report;

  // What was chosen on the report's sheet holds here, too, as long as nothing else is chosen here.
  const onSheet = useRef<LeadFilter>({});
  useEffect(() => {
    if (!found) return;
    const known = onSheet.current;
    onSheet.current = found.report?.filter ?? {};
    if (isSameFilter(filter, known) && !isSameFilter(filter, onSheet.current)) {
      setFilter(onSheet.current);
    }
  }, [found, filter, setFilter]);

  const onBuild = () => {
    const options = async () => {
      await stored();
      // As on the report's sheet, unless something else was chosen here: it may have been changed there meanwhile.
      return isSameFilter(filter, onSheet.current) ? {} : { filter };
    };
    build(options);
  };
  const onCancel = () => {
    cancel();
    // The button goes away.
    buildButton.current?.focus();
  };
  const onSnapshot = ({ detail: click }: MouseEvent) => {
    // The second click of a double one was meant for the button that stood here: Cancel.
    if (click <= 1) snapshot();
  };
  const sources: Sources | undefined = leads &&
    found && {
      headers: leads.all.headers,
      mapping: leads.mapping,
      splitBy: choices.splitBy,
      hasSnapshots: found.snapshots.length > 0,
      hasHistory: workbook.tables.some(({ name }) => name === workbook.configuration.historyTable),
      hasQuotas: found.hasQuotas,
    };
  const table = workbook.tables.find(({ name }) => name === leads?.table);

  return (
    <View
      actions={
        <>
          <Feedback state={state} />
          <Button
            ref={buildButton}
            appearance="primary"
            disabledFocusable={running}
            onClick={onBuild}
          >
            {t(report ? "pane.report.refresh" : "pane.report.build")}
          </Button>
          {running ? (
            <Button onClick={onCancel}>{t("pane.actions.cancel")}</Button>
          ) : (
            <Button onClick={onSnapshot}>{t("pane.report.snapshot")}</Button>
          )}
        </>
      }
    >
      <FilterBar workbook={workbook} access={access} />
      <ReportOptions
        choices={choices}
        mapping={leads?.mapping ?? {}}
        headers={table?.headers ?? []}
        disabled={running}
        onChange={change}
      />
      <SectionList
        sections={choices.sections}
        sources={sources}
        disabled={running}
        onChange={(sections) => change({ sections })}
      />
      {isAsking && report && (
        <Question
          text={t("pane.report.removeQuestion", { sheet: report.sheet })}
          confirm={t("pane.report.confirmRemove")}
          onCancel={() => ask(false)}
          onConfirm={() => {
            ask(false);
            remove();
          }}
        />
      )}
      {looking.status === "failed" && <Failure message={looking.message} onRetry={look} />}
      {found ? (
        <ThisWorkbook
          found={found}
          freshness={freshness}
          disabled={running}
          onKeep={keep}
          onRemove={() => ask(true)}
        />
      ) : (
        looking.status === "running" && <Busy label={t("pane.report.workbook.looking")} />
      )}
    </View>
  );
}
