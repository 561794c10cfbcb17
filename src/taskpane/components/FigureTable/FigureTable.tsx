import { Subtitle2 } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useStyles } from "./FigureTable.styles";

export interface FigureTableProps {
  readonly title: string;
  /** The title stands above it already, so that here it is only spoken. */
  readonly hidesTitle?: boolean;
  /** The first one heads the labels, the others head figures. */
  readonly headers: readonly string[];
  /** Each with its label first. */
  readonly rows: readonly (readonly ReactNode[])[];
  readonly total?: readonly ReactNode[];
}

/** A table of figures: a label per row, numbers to the right. */
export function FigureTable({ title, hidesTitle = false, headers, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const heading = useId();
  const row = ([label, ...figures]: readonly ReactNode[], key: number | string) => (
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
      {!hidesTitle && (
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {title}
        </Subtitle2>
      )}
      <table
        className={styles.table}
        {...(hidesTitle ? { "aria-label": title } : { "aria-labelledby": heading })}
      >
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
