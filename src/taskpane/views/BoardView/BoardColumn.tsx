import { Body1Strong, Button, Caption1, mergeClasses } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTexts } from "../../texts";
import type { Board, BoardColumn as Column } from "./board";
import { BoardCard, type BoardCardProps } from "./BoardCard";
import { useStyles } from "./BoardColumn.styles";
import { shownRows } from "./shownRows";

/** So many cards at first, and with each click so many more. */
const CARDS = 50;

export interface BoardColumnProps extends Pick<BoardCardProps, "onShow" | "onMenu" | "onPress"> {
  readonly column: Column;
  readonly cardOf: Board["cardOf"];
  /** The row of the card that Tab comes by, wherever it is. */
  readonly tabStop: number | undefined;
  readonly draggedRow: number | undefined;
  /** Whether the dragged card would go here. */
  readonly isTarget: boolean;
}

/** The open leads of a stage: how many and how much, and the largest of them as cards. */
export function BoardColumn(props: BoardColumnProps) {
  const { column, cardOf, tabStop, draggedRow, isTarget, ...handlers } = props;
  const styles = useStyles();
  const { t, format } = useTexts();
  const heading = useId();
  const [limit, setLimit] = useState(CARDS);
  const { stage, leads, value, rows } = column;
  const shown = shownRows(rows, limit, tabStop);
  const left = rows.length - shown.length;
  return (
    <section
      data-stage={stage?.name}
      className={mergeClasses(styles.root, isTarget && styles.target)}
      aria-labelledby={heading}
    >
      <div className={styles.head} id={heading}>
        <Body1Strong as="h2" className={styles.stage} title={stage?.name}>
          {stage?.name ?? t("pane.insight.unknown")}
        </Body1Strong>
        <Caption1 className={styles.sum}>
          {value === undefined
            ? format.number(leads)
            : `${format.number(leads)} · ${format.number(value)}`}
        </Caption1>
      </div>
      <ul className={styles.cards}>
        {shown.map((row) => (
          <BoardCard
            key={row}
            card={cardOf(row)}
            isTabStop={row === tabStop}
            isDragged={row === draggedRow}
            {...handlers}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          onClick={() => setLimit(limit + CARDS)}
        >
          {t("pane.board.more", { count: left, number: format.number(left) })}
        </Button>
      )}
    </section>
  );
}
