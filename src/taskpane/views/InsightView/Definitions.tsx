import { useTexts } from "../../texts";
import { useStyles } from "./Definitions.styles";

const DEFINED = [
  "openPipeline",
  "weighted",
  "winRate",
  "interval",
  "salesCycle",
  "conversion",
] as const;

/** What the figures mean, for who wants to know. */
export function Definitions() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <details>
      <summary className={styles.summary}>{t("pane.insight.howCounted")}</summary>
      <dl className={styles.list}>
        {DEFINED.map((figure) => (
          <div key={figure}>
            <dt className={styles.name}>{t(`report.definitions.terms.${figure}.term`)}</dt>
            <dd className={styles.meaning}>{t(`report.definitions.terms.${figure}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
