import { useTexts } from "../../texts";
import type { Insight } from "./insight";
import { keyFiguresOf } from "./figureTexts";
import { useStyles } from "./KeyFigures.styles";

export interface KeyFiguresProps {
  readonly insight: Insight;
}

/** The figures that are looked at first, each with what it rests on. */
export function KeyFigures({ insight }: KeyFiguresProps) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <dl className={styles.root}>
      {keyFiguresOf(insight, texts).map(({ name, value, note }) => (
        <div key={name} className={styles.card}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          <dd className={styles.note}>{note}</dd>
        </div>
      ))}
    </dl>
  );
}
