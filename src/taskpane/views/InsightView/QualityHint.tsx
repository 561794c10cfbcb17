import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { reportTranslator } from "../../../locales";
import { useAnswer } from "../../answers";
import type { Leads } from "../../leads";
import { findingsOf } from "../../leads/findings";
import { useTexts } from "../../texts";
import { Answered } from "./Answered";
import { useStyles } from "./QualityHint.styles";

export interface QualityHintProps {
  readonly leads: Leads;
  readonly onQuality: () => void;
  /** Whether the user comes back from there: the keyboard goes on where it left. */
  readonly isReturn: boolean;
}

/** How much in the leads makes figures wrong, and the way to see and correct it. */
export function QualityHint({ leads, onQuality, isReturn }: QualityHintProps) {
  const styles = useStyles();
  const { t, format, language } = useTexts();
  const translate = reportTranslator(language);
  const answer = useAnswer(useMemo(() => () => findingsOf(leads), [leads]));
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isReturn) button.current?.focus();
  }, [isReturn]);
  const text = (count: number) =>
    count === 0
      ? translate("report.quality.clean")
      : t("pane.quality.count", { count, number: format.number(count) });
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {translate("report.quality.title")}
      </Subtitle2>
      <Answered answer={answer} lines={1}>
        {(groups) => (
          <Caption1>{text(groups.reduce((sum, group) => sum + group.findings.length, 0))}</Caption1>
        )}
      </Answered>
      <Button ref={button} size="small" className={styles.button} onClick={onQuality}>
        {t("pane.quality.open")}
      </Button>
    </section>
  );
}
