import { mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { useId } from "react";
import type { CsvColumn } from "../../../leads/csv";
import { useTexts } from "../../texts";
import { describeCells } from "./describeCsv";
import { useStyles } from "./CsvPreview.styles";

export interface CsvPreviewProps {
  readonly columns: readonly CsvColumn[];
}

/** The columns of the file below each other, for the pane is narrow: name, kind and first cells. */
export function CsvPreview({ columns }: CsvPreviewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const heading = useId();
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" id={heading} className={styles.title}>
        {t("pane.csv.preview")}
      </Subtitle2>
      <table className={styles.table} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.nameHeading)}>
              {t("pane.csv.headers.column")}
            </th>
            <th scope="col" className={styles.heading}>
              {t("pane.csv.headers.examples")}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.header}>
              <th scope="row" className={styles.name}>
                {column.header}
                <div className={styles.kind}>{t(`pane.csv.kinds.${column.kind}`)}</div>
              </th>
              <td className={styles.examples}>
                <div>{describeCells(column, texts)}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
