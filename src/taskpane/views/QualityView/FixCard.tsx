import { Caption1, Checkbox } from "@fluentui/react-components";
import type { Fix } from "../../../leads";
import { Details } from "../../components/Details";
import { useTexts } from "../../texts";
import { cellsOf, keyOf, shareChosen, withChoice, type Excluded } from "./choice";
import { describeChange } from "./describeChange";
import { useStyles } from "./FixCard.styles";

/** So many changes are listed; the others are made with them, or not. */
const LISTED = 50;

export interface FixCardProps {
  readonly fix: Fix;
  readonly excluded: Excluded;
  readonly onChoose: (excluded: Excluded) => void;
  readonly disabled: boolean;
}

/** The corrections of a kind in a column: as a whole, and one by one. */
export function FixCard({ fix, excluded, onChoose, disabled }: FixCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t, format } = texts;
  const { kind, header, changes } = fix;
  const count = cellsOf(changes);
  const title = t(`pane.quality.kinds.${kind}`, { column: header });
  const more = changes.length - LISTED;
  return (
    <div role="group" aria-label={title}>
      <Checkbox
        disabled={disabled}
        checked={shareChosen(fix, excluded)}
        onChange={(_, { checked }) =>
          onChoose(withChoice(excluded, fix, changes, checked === true))
        }
        label={`${title} · ${t("pane.quality.cells", { count, number: format.number(count) })}`}
      />
      <Details
        className={styles.details}
        summaryClassName={styles.summary}
        summary={t("pane.quality.preview")}
      >
        <ul className={styles.list}>
          {changes.slice(0, LISTED).map((change) => (
            <li key={change.before}>
              <Checkbox
                disabled={disabled}
                checked={!excluded.has(keyOf(fix, change))}
                onChange={(_, { checked }) =>
                  onChoose(withChoice(excluded, fix, [change], checked === true))
                }
                label={<span className={styles.change}>{describeChange(kind, change, texts)}</span>}
              />
            </li>
          ))}
        </ul>
        {more > 0 && (
          <Caption1>
            {t("pane.insight.more", { count: more, number: format.number(more) })}
          </Caption1>
        )}
      </Details>
    </div>
  );
}
