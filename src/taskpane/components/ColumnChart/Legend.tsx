import { mergeClasses } from "@fluentui/react-components";
import type { ColumnChartProps } from "./types";
import { COLORS, useStyles } from "./ColumnChart.styles";

/** What the colours of a chart stand for; one series alone is what the title says. */
export function Legend({ series, line }: Pick<ColumnChartProps, "series" | "line">) {
  const styles = useStyles();
  if (series.length === 1 && !line) return null;
  return (
    <ul className={styles.legend} aria-hidden>
      {series.map(({ name, tone }) => (
        <li key={name} className={styles.entry}>
          <span
            className={mergeClasses(styles.mark, styles.kept)}
            style={{ backgroundColor: COLORS[tone] }}
          />
          {name}
        </li>
      ))}
      {line && (
        <li className={styles.entry}>
          <span
            className={mergeClasses(styles.line, styles.kept)}
            style={{ backgroundColor: COLORS.line }}
          />
          {line.name}
        </li>
      )}
    </ul>
  );
}
