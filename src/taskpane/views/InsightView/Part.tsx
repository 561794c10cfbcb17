import { InfoLabel } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../texts";
import { INFO_POPOVER } from "../../popover.styles";
import { useDefinition, type Term } from "./useDefinition";
import { useStyles } from "./Part.styles";

export interface PartProps {
  readonly title: string;
  /** What the title promises to explain. */
  readonly terms?: readonly Term[];
  /** Beside the title: another way to look at it. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A figure, table or chart within a section, under a title that explains it on demand. */
export function Part({ title, terms = [], action, children }: PartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const define = useDefinition();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {terms.length === 0 ? (
            title
          ) : (
            <InfoLabel
              size="small"
              weight="semibold"
              info={define(...terms)}
              infoButton={{
                "aria-label": t("pane.insight.whatItMeans"),
                popover: INFO_POPOVER,
              }}
            >
              {title}
            </InfoLabel>
          )}
        </h3>
        {action}
      </div>
      {children}
    </div>
  );
}
