import { mergeClasses } from "@fluentui/react-components";
import { useStyles } from "./BarList.styles";

export interface Bar {
  readonly label: string;
  /** The figure as it reads. */
  readonly figure: string;
  /** Where the bar begins and ends, as shares of the whole width, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly tone?: "main" | "quiet" | "bad";
}

export interface BarListProps {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Bars as a list: each with its label and figure in words, so that nothing depends on seeing it. */
export function BarList({ title, bars }: BarListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.root} aria-label={title}>
      {bars.map(({ label, figure, from, to, tone = "main" }, index) => (
        <li key={index} className={styles.row}>
          <span className={styles.label}>{label}</span>
          <span className={styles.track} aria-hidden>
            {from !== to && (
              <span
                className={mergeClasses(styles.bar, styles[tone])}
                style={{ left: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) }}
              />
            )}
          </span>
          <span className={styles.figure}>{figure}</span>
        </li>
      ))}
    </ul>
  );
}

const percent = (share: number): string => `${100 * share}%`;
