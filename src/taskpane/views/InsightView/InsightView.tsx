import { Button, Caption1 } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { openSession, serialOfIsoDate, today } from "../../../excel";
import type { Mapping } from "../../../leads";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTableChanges } from "../../hooks/useTableChanges";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { ConversionTable } from "./ConversionTable";
import { Definitions } from "./Definitions";
import { Findings } from "./Findings";
import { findingsOf, type FindingGroup } from "./findingGroups";
import { insightOf, type Insight } from "./insight";
import { KeyFigures } from "./KeyFigures";
import { StageTable } from "./StageTable";
import { Stalls } from "./Stalls";

interface Reading {
  readonly table: string;
  readonly leads: number;
  readonly asOf: number;
  readonly mapping: Mapping;
  readonly insight: Insight;
  readonly findings: readonly FindingGroup[];
}

/** What the leads say now: key figures, where they stand, how they convert. Follows the table as it is edited. */
export function InsightView({ workbook, onReport }: TabViewProps) {
  const { t, format } = useTexts();
  const [reading, setReading] = useState<Reading>();
  const { state, run } = useTask<Reading>();
  const { asOf: day } = workbook.configuration.report;

  const read = useCallback(() => {
    void run(async (control) => {
      const session = await openSession(control);
      const asOf = day === undefined ? today() : serialOfIsoDate(day);
      const leads = session.data.columns[0]?.length ?? 0;
      return {
        table: session.table.name,
        mapping: session.mapping,
        leads,
        asOf,
        insight: insightOf({ ...session, asOf }),
        findings: findingsOf({ ...session, asOf }),
      };
    }).then((result) => result && setReading(result));
  }, [run, day]);
  useEffect(read, [read]);
  useTableChanges(read);

  return (
    <View
      actions={
        <>
          <Button appearance="primary" onClick={onReport}>
            {t("pane.insight.toReport")}
          </Button>
          <Button onClick={read}>{t("pane.insight.refresh")}</Button>
        </>
      }
    >
      {state.status === "failed" && <Failure message={state.message} onRetry={read} />}
      {state.status === "running" && !reading && <Busy progress={state.progress} />}
      {reading && (
        <>
          <Caption1>
            {t("pane.insight.scope", {
              table: reading.table,
              count: reading.leads,
              leads: format.number(reading.leads),
              date: format.date(reading.asOf),
            })}
          </Caption1>
          <KeyFigures insight={reading.insight} />
          <Stalls conversion={reading.insight.conversion} />
          <StageTable summary={reading.insight.summary} />
          <ConversionTable conversion={reading.insight.conversion} />
          <Findings table={reading.table} mapping={reading.mapping} groups={reading.findings} />
          <Definitions />
        </>
      )}
    </View>
  );
}
