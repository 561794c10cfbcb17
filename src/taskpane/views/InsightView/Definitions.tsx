import { reportTranslator } from "../../../locales";
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
  const { t, language } = useTexts();
  const translate = reportTranslator(language);
  return (
    <details>
      <summary className={styles.summary}>{t("pane.insight.howCounted")}</summary>
      <dl className={styles.list}>
        {DEFINED.map((figure) => (
          <div key={figure}>
            <dt className={styles.name}>{translate(`report.definitions.terms.${figure}.term`)}</dt>
            <dd className={styles.meaning}>
              {translate(`report.definitions.terms.${figure}.text`)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
