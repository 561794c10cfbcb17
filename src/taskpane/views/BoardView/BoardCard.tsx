import { mergeClasses } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { memo, useId, type PointerEvent } from "react";
import { useTexts } from "../../texts";
import type { Card } from "./board";
import { useStyles } from "./BoardCard.styles";
import { leadName, timeInStage } from "./cardTexts";

export interface BoardCardProps {
  readonly card: Card;
  /** Whether the Tab key comes by: to one card of the board, the arrow keys lead to the others. */
  readonly isTabStop: boolean;
  readonly isDragged: boolean;
  readonly onShow: (row: number) => void;
  readonly onMenu: (row: number, button: HTMLElement) => void;
  readonly onPress: (event: PointerEvent, row: number) => void;
}

/** A lead: what it is worth and how long it has been in its stage. Its name leads to its row in the sheet. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { card, isTabStop, isDragged, onShow, onMenu, onPress } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t, format } = texts;
  const details = useId();
  const { row, owner, amount, overdue } = card;
  const name = leadName(card, texts);
  const title = owner ? `${name} · ${owner}` : name;
  const time = timeInStage(card, texts);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <li
      data-row={row}
      className={mergeClasses(
        styles.root,
        overdue !== undefined && styles.overdue,
        isDragged && styles.dragged
      )}
      onPointerDown={(event) => onPress(event, row)}
    >
      <button
        type="button"
        data-card
        className={styles.name}
        title={title}
        tabIndex={tabIndex}
        aria-describedby={details}
        aria-keyshortcuts="Control+ArrowLeft Control+ArrowRight"
        onClick={() => onShow(row)}
      >
        {name}
        {owner && (
          <>
            <span className={styles.spoken}> · </span>
            <span className={styles.owner}>{owner}</span>
          </>
        )}
      </button>
      <button
        type="button"
        className={styles.menu}
        tabIndex={tabIndex}
        aria-label={t("pane.board.moveMenu", { lead: name })}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => onMenu(row, currentTarget)}
      >
        <MoreHorizontalRegular />
      </button>
      <div id={details}>
        {amount !== undefined && <div className={styles.amount}>{format.number(amount)}</div>}
        {time && <div className={overdue === undefined ? styles.time : styles.late}>{time}</div>}
      </div>
    </li>
  );
});
