import { useMemo } from "react";
import { useAnswer } from "../../../answers";
import { fiscalStartOf, periodOf, startOfPeriod } from "../../../leads/period";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Explained } from "../Explained";
import type { SectionProps } from "../types";
import { keyFiguresOf } from "./keyFigures";
import { keyFiguresInWords } from "./keyFigureTexts";
import { rangeOf } from "./range";
import { useStyles } from "./KeyFigures.styles";

/** The figures that are looked at first, each with what it rests on and, on demand, what it means. */
export function KeyFigures({ columns, workbook }: Pick<SectionProps, "columns" | "workbook">) {
  const styles = useStyles();
  const texts = useTexts();
  const { report } = workbook.configuration;
  const since = startOfPeriod(periodOf(report), columns.asOf, fiscalStartOf(report));
  const ask = useMemo(
    () =>
      function* () {
        // The first question of the view: all that follow find the columns read.
        yield* columns.readInSteps();
        return keyFiguresOf(columns, since);
      },
    [columns, since]
  );
  const answer = useAnswer(ask);
  const range = useAnswer(useMemo(() => () => rangeOf(columns), [columns]));
  return (
    <Answered answer={answer} lines={8}>
      {(figures) => (
        <dl className={styles.root}>
          {keyFiguresInWords(
            figures,
            range.status === "done" ? range.value : undefined,
            since,
            texts
          ).map(({ name, value, notes, terms }) => (
            <div key={name} className={styles.card}>
              <dt className={styles.name}>
                {terms.length === 0 ? name : <Explained terms={terms}>{name}</Explained>}
              </dt>
              <dd className={styles.value}>{value}</dd>
              {notes.map((note) => (
                <dd key={note} className={styles.note}>
                  {note}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </Answered>
  );
}
