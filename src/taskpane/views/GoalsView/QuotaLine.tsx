import { Input } from "@fluentui/react-components";
import { useId } from "react";
import type { QuotaLine as Figures } from "../../../calc";
import { useTexts } from "../../texts";
import { tidied, type QuotaDraft, type QuotaProblem } from "./goalDrafts";
import { useStyles } from "./QuotaList.styles";
import { quotaTexts } from "./quotaTexts";

export interface QuotaLineProps {
  readonly draft: QuotaDraft;
  readonly problem: QuotaProblem | undefined;
  /** Undefined where the table lacks a column for them. */
  readonly figures: Figures | undefined;
  readonly onChange: (part: Partial<QuotaDraft>) => void;
}

/** A representative's quota to type, and how far it is. */
export function QuotaLine({ draft, problem, figures, onChange }: QuotaLineProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const details = useId();
  const { owner, quota, isNew } = draft;
  const name = owner.trim() || t("pane.goals.quotas.unnamed");
  return (
    <li className={styles.line}>
      {isNew ? (
        <Input
          size="small"
          aria-label={t("pane.goals.quotas.name")}
          autoFocus={owner === ""}
          value={owner}
          onChange={(_, { value }) => onChange({ owner: value })}
        />
      ) : (
        <span className={styles.name}>{owner}</span>
      )}
      <Input
        size="small"
        input={{ className: styles.digits }}
        inputMode="decimal"
        aria-label={t("pane.goals.quotas.of", { owner: name })}
        aria-invalid={problem !== undefined}
        aria-describedby={details}
        value={quota}
        onChange={(_, { value }) => onChange({ quota: value })}
        onBlur={() => onChange({ quota: tidied(quota, texts.format) })}
      />
      <div id={details} className={styles.figures}>
        {problem ? (
          <div className={styles.problem}>{t(`pane.goals.problems.${problem}`)}</div>
        ) : (
          figures && quotaTexts(figures, texts).map((text) => <div key={text}>{text}</div>)
        )}
      </div>
    </li>
  );
}
