import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { reportTranslator } from "../../../locales";
import { useAnswer } from "../../answers";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { FilterBar } from "../../components/FilterBar";
import { View } from "../../components/View";
import { useLeads } from "../../leads";
import { findingsOf } from "../../leads/findings";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { cellsIn, chosenFixes, type Excluded } from "./choice";
import { Findings } from "./Findings";
import { FixCard } from "./FixCard";
import { OutcomeBar } from "./OutcomeBar";
import { useStyles } from "./QualityView.styles";
import { useFixes } from "./useFixes";

export interface QualityViewProps extends TabViewProps {
  readonly onBack: () => void;
}

/** What in the leads makes figures wrong: what can be corrected at once, and every finding with its cell. */
export function QualityView({ workbook, access, onBack }: QualityViewProps) {
  const styles = useStyles();
  const { t, format, language } = useTexts();
  const translate = reportTranslator(language);
  const { leads, state, reload } = useLeads();
  const { fixes, isWorking, failure, outcome, apply, undo } = useFixes(leads);
  const [excluded, exclude] = useState<Excluded>(new Set());
  const findings = useAnswer(useMemo(() => leads && (() => findingsOf(leads)), [leads]));
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here is gone: the keyboard and the reader go on from the top.
  useEffect(() => heading.current?.focus(), []);

  const chosen = useMemo(() => chosenFixes(fixes ?? [], excluded), [fixes, excluded]);
  const count = useMemo(() => cellsIn(chosen), [chosen]);
  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            // Keeps the focus when its work is done.
            disabledFocusable={count === 0 || isWorking}
            onClick={() => apply(chosen)}
          >
            {fixes?.length === 0
              ? t("pane.quality.nothing")
              : t("pane.quality.apply", { count, number: format.number(count) })}
          </Button>
          <Button onClick={onBack}>{t("pane.actions.back")}</Button>
        </>
      }
    >
      {/* A stop of the Tab key: from any other element office.js on the web takes that key out of the pane. */}
      <h2 ref={heading} tabIndex={0} className={styles.heading}>
        {translate("report.quality.title")}
      </h2>
      {state.status === "failed" && <Failure message={state.message} onRetry={reload} />}
      {state.status === "running" && !leads && <Busy progress={state.progress} />}
      {failure && <Failure message={failure} />}
      {outcome && <OutcomeBar outcome={outcome} onUndo={undo} />}
      {leads && (
        <section className={styles.section}>
          <Subtitle2 as="h3" className={styles.title}>
            {t("pane.quality.fixes")}
          </Subtitle2>
          {!fixes && !failure && <Busy />}
          {fixes && (
            <Caption1>{t(fixes.length > 0 ? "pane.quality.safe" : "pane.quality.none")}</Caption1>
          )}
          {fixes?.map((fix) => (
            <FixCard
              key={`${fix.kind} ${fix.header}`}
              fix={fix}
              excluded={excluded}
              onChoose={exclude}
              disabled={isWorking}
            />
          ))}
        </section>
      )}
      {leads && (
        <>
          <FilterBar workbook={workbook} access={access} />
          {findings.status === "waiting" && <Busy />}
          {findings.status === "failed" && <Failure message={findings.message} />}
          {findings.status === "done" && <Findings leads={leads} groups={findings.value} />}
        </>
      )}
    </View>
  );
}
