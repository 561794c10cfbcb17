import { mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { useStacked } from "../../hooks/useStacked";
import { useStackedStyles, useStyles } from "./FigureTable.styles";

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

/** A table of figures: a label per row, numbers to the right; where it is too wide for the pane, row by row. */
export function FigureTable({ title, hidesTitle = false, headers, rows, total }: FigureTableProps) {
  const styles = useStyles();
  const stackedStyles = useStackedStyles();
  const heading = useId();
  const room = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const stacked = useStacked(room, table);
  const also = (name: keyof typeof stackedStyles) => stacked && stackedStyles[name];
  // The roles are what the elements have by themselves, until they are laid out as something else than a table.
  const row = ([label, ...figures]: readonly ReactNode[], key: number | string) => (
    <tr key={key} role="row" className={mergeClasses(also("row"))}>
      <th scope="row" role="rowheader" className={mergeClasses(styles.label, also("label"))}>
        {label}
      </th>
      {figures.map((figure, index) => (
        <td
          key={index}
          role="cell"
          data-heading={headers[index + 1]}
          className={mergeClasses(styles.figure, also("figure"))}
        >
          {figure}
        </td>
      ))}
    </tr>
  );
  return (
    <section ref={room} className={styles.root}>
      {!hidesTitle && (
        <Subtitle2 as="h2" id={heading} className={styles.title}>
          {title}
        </Subtitle2>
      )}
      <table
        ref={table}
        role="table"
        className={mergeClasses(styles.table, also("table"))}
        {...(hidesTitle ? { "aria-label": title } : { "aria-labelledby": heading })}
      >
        <thead role="rowgroup" className={mergeClasses(also("head"))}>
          <tr role="row">
            {headers.map((header, index) => (
              <th
                key={header}
                scope="col"
                role="columnheader"
                className={index === 0 ? styles.labelHeader : styles.header}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={mergeClasses(also("part"))}>
          {rows.map(row)}
        </tbody>
        {total && (
          <tfoot role="rowgroup" className={mergeClasses(styles.total, also("part"))}>
            {row(total, "total")}
          </tfoot>
        )}
      </table>
    </section>
  );
}
