import { Body1, Subtitle2 } from "@fluentui/react-components";
import { useTexts } from "../../texts";
import { useStyles } from "./Privacy.styles";

/** What the add-in keeps, and where. */
const KEPT = ["leads", "choices", "snapshots", "language"] as const;

/** That nothing leaves the workbook, and what is kept where. */
export function Privacy() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <section className={styles.root}>
      <Subtitle2 as="h3" className={styles.title}>
        {t("pane.settings.privacy.title")}
      </Subtitle2>
      <Body1 as="p" className={styles.title}>
        {t("pane.settings.privacy.promise")}
      </Body1>
      <dl className={styles.list}>
        {KEPT.map((what) => (
          <div key={what}>
            <dt className={styles.term}>{t(`pane.settings.privacy.what.${what}`)}</dt>
            <dd className={styles.place}>{t(`pane.settings.privacy.where.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
