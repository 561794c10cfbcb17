import { Button, Caption1, Field, Select, Subtitle2 } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { PERIODS, type Period, type Quotas } from "../../../calc";
import { useTexts } from "../../texts";
import type { GoalAction, GoalDraft, GoalProblems } from "./goalDrafts";
import { QuotaLine } from "./QuotaLine";
import { useStyles } from "./QuotaList.styles";
import { quotaTexts } from "./quotaTexts";

export interface QuotaListProps {
  readonly draft: GoalDraft;
  readonly problems: GoalProblems["quotas"];
  /** How far the quotas of the draft are, line by line; undefined where columns are missing. */
  readonly figures: Quotas | undefined;
  /** Whether the leads say when they are expected to close. */
  readonly hasExpected: boolean;
  /** Names of the columns that are missing. */
  readonly missing: readonly string[];
  /** The period around the day of the figures. */
  readonly period: { readonly start: number; readonly end: number };
  readonly onEdit: (action: GoalAction) => void;
}

/** What each representative is to win in a period: to type, with what is won and open beside it. */
export function QuotaList(props: QuotaListProps) {
  const { draft, problems, figures, hasExpected, missing, period, onEdit } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {t("pane.goals.quotas.title", {
          from: format.date(period.start),
          to: format.date(period.end - 1),
        })}
      </Subtitle2>
      <Field label={t("pane.goals.quotas.period")} size="small">
        <Select
          size="small"
          value={draft.quotaPeriod}
          onChange={(_, { value }) =>
            onEdit({ type: "set", part: { quotaPeriod: value as Period } })
          }
        >
          {PERIODS.map((each) => (
            <option key={each} value={each}>
              {t(`pane.goals.periods.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {missing.length > 0 && (
        <Caption1>{t("pane.goals.quotas.needs", { columns: format.list(missing) })}</Caption1>
      )}
      <ul className={styles.list}>
        {draft.quotas.map((quota, index) => (
          <QuotaLine
            key={quota.id}
            draft={quota}
            problem={problems.get(quota.id)}
            figures={figures?.lines[index]}
            onChange={(part) => onEdit({ type: "setQuota", id: quota.id, part })}
          />
        ))}
        {figures && figures.total.quota > 0 && (
          <li className={styles.line}>
            <span className={styles.total}>{t("pane.goals.quotas.total")}</span>
            <span className={styles.sum}>{format.number(figures.total.quota)}</span>
            <div className={styles.figures}>
              {quotaTexts(figures.total, texts).map((text) => (
                <div key={text}>{text}</div>
              ))}
            </div>
          </li>
        )}
      </ul>
      <Button
        icon={<AddRegular />}
        size="small"
        className={styles.add}
        onClick={() => onEdit({ type: "add" })}
      >
        {t("pane.goals.quotas.add")}
      </Button>
      {figures && (
        <Caption1>
          {t(hasExpected ? "pane.goals.quotas.noteExpected" : "pane.goals.quotas.noteOpen")}
        </Caption1>
      )}
    </section>
  );
}
