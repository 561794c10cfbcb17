import { Button, Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useLeads } from "../../leads";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { ConversionTable } from "./ConversionTable";
import { Definitions } from "./Definitions";
import { insightOf } from "./insight";
import { KeyFigures } from "./KeyFigures";
import { QualityHint } from "./QualityHint";
import { StageTable } from "./StageTable";
import { Stalls } from "./Stalls";

export interface InsightViewProps extends TabViewProps {
  readonly onQuality: () => void;
  /** Whether the user comes back from there. */
  readonly cameFromQuality: boolean;
}

/** What the leads say now: key figures, where they stand, how they convert. Follows the table as it is edited. */
export function InsightView({ onReport, onQuality, cameFromQuality }: InsightViewProps) {
  const { t, format } = useTexts();
  const { leads, state, reload } = useLeads();
  const insight = useMemo(() => leads && insightOf(leads), [leads]);

  const count = leads?.data.columns[0]?.length ?? 0;

  return (
    <View
      actions={
        <>
          <Button appearance="primary" onClick={onReport}>
            {t("pane.insight.toReport")}
          </Button>
          <Button onClick={reload}>{t("pane.insight.refresh")}</Button>
        </>
      }
    >
      {state.status === "failed" && <Failure message={state.message} onRetry={reload} />}
      {state.status === "running" && !leads && <Busy progress={state.progress} />}
      {leads && insight && (
        <>
          <Caption1>
            {t("pane.insight.scope", {
              table: leads.table,
              count,
              leads: format.number(count),
              date: format.date(leads.asOf),
            })}
          </Caption1>
          <KeyFigures insight={insight} />
          <Stalls conversion={insight.conversion} />
          <StageTable summary={insight.summary} />
          <ConversionTable conversion={insight.conversion} />
          <QualityHint leads={leads} isReturn={cameFromQuality} onQuality={onQuality} />
          <Definitions />
        </>
      )}
    </View>
  );
}
