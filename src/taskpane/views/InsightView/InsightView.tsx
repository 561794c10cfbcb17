import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { takeSnapshot, notices } from "../../../excel";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { FilterBar } from "../../components/FilterBar";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useLeads } from "../../leads";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { QualityHint } from "./QualityHint";
import { Sections } from "./Sections";
import { SeveralCurrencies } from "./SeveralCurrencies";

export interface InsightViewProps extends TabViewProps {
  readonly onQuality: () => void;
  /** Whether the user comes back from there. */
  readonly cameFromQuality: boolean;
}

/** What the leads say now, and what moved. Follows the table as it is edited, and the filter. */
export function InsightView({
  workbook,
  access,
  onReport,
  onQuality,
  cameFromQuality,
}: InsightViewProps) {
  const { t, format } = useTexts();
  const { leads, state, reload } = useLeads();
  const snapshot = useTask<void>();

  const keep = () =>
    void snapshot.run(async (control) => {
      const { sheet, date, leads: count } = await takeSnapshot(control);
      const details = { count, number: format.number(count), date: format.date(date) };
      notices.show({ intent: "success", key: "fields.snapshots.taken", details, sheet });
    });

  return (
    <View
      actions={
        <>
          <Button appearance="primary" onClick={onReport}>
            {t("pane.insight.toReport")}
          </Button>
          <Button disabledFocusable={snapshot.state.status === "running"} onClick={keep}>
            {t("pane.insight.snapshot")}
          </Button>
          <Button
            icon={<ArrowClockwiseRegular />}
            title={t("pane.insight.refresh")}
            aria-label={t("pane.insight.refresh")}
            onClick={reload}
          />
        </>
      }
    >
      {state.status === "failed" && <Failure message={state.message} onRetry={reload} />}
      {snapshot.state.status === "failed" && (
        <Failure message={snapshot.state.message} onRetry={keep} />
      )}
      {state.status === "running" && !leads && <Busy progress={state.progress} />}
      <FilterBar workbook={workbook} access={access} withPeriod />
      {leads && (
        <>
          <SeveralCurrencies leads={leads} />
          <Sections leads={leads} workbook={workbook} />
          <QualityHint leads={leads} isReturn={cameFromQuality} onQuality={onQuality} />
        </>
      )}
    </View>
  );
}
