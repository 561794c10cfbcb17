import { Subtitle2 } from "@fluentui/react-components";
import { useId } from "react";
import { useStyles } from "./FigureTable.styles";

export interface FigureTableProps {
  readonly title: string;
  /** The first one heads the labels, the others head figures. */
  readonly headers: readonly string[];
  /** Each with its label first. */
  readonly rows: readonly (readonly string[])[];
  readonly total?: readonly string[];
}

/** A table of figures: a label per row, numbers to the right. */
export function FigureTable({ title, headers, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const heading = useId();
  const row = ([label, ...figures]: readonly string[], key: number | string) => (
    <tr key={key}>
      <th scope="row" className={styles.label}>
        {label}
      </th>
      {figures.map((figure, index) => (
        <td key={index} className={styles.figure}>
          {figure}
        </td>
      ))}
    </tr>
  );
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {title}
      </Subtitle2>
      <table className={styles.table} aria-labelledby={heading}>
        <thead>
          <tr>
            {headers.map((header, index) => (
              <th
                key={header}
                scope="col"
                className={index === 0 ? styles.labelHeader : styles.header}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(row)}</tbody>
        {total && <tfoot className={styles.total}>{row(total, "total")}</tfoot>}
      </table>
    </section>
  );
}
