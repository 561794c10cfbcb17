import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { reportTranslator } from "../../../locales";
import type { Leads } from "../../leads";
import { findingsOf } from "../../leads/findings";
import { useTexts } from "../../texts";
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
  const findings = useMemo(() => findingsOf(leads), [leads]);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isReturn) button.current?.focus();
  }, [isReturn]);
  const count = findings.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {translate("report.quality.title")}
      </Subtitle2>
      <Caption1>
        {count === 0
          ? translate("report.quality.clean")
          : t("pane.quality.count", { count, number: format.number(count) })}
      </Caption1>
      <Button ref={button} size="small" className={styles.button} onClick={onQuality}>
        {t("pane.quality.open")}
      </Button>
    </section>
  );
}
