import { mergeClasses } from "@fluentui/react-components";
import type { Stage } from "../../../calc";
import { useStyles } from "./ClosedStages.styles";

export interface ClosedStagesProps {
  readonly stages: readonly Stage[];
  /** The name of the stage that the card is over. */
  readonly target: string | undefined;
}

/** Where a card that is being dragged can be dropped to close its lead. With the keyboard the menu does that. */
export function ClosedStages({ stages, target }: ClosedStagesProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden>
      {stages.map(({ name, type }) => (
        <div
          key={name}
          data-stage={name}
          className={mergeClasses(
            styles.stage,
            type === "won" ? styles.won : styles.lost,
            name === target && styles.target
          )}
        >
          {name}
        </div>
      ))}
    </div>
  );
}
