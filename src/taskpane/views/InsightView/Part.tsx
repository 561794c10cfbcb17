import type { ReactNode } from "react";
import { Explained } from "./Explained";
import type { Term } from "./useDefinition";
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
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {terms.length === 0 ? (
            title
          ) : (
            <Explained terms={terms} weight="semibold">
              {title}
            </Explained>
          )}
        </h3>
        {action}
      </div>
      {children}
    </div>
  );
}
