import { mergeClasses } from "@fluentui/react-components";
import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
} from "react";
import type { Stage } from "../../../calc";
import { usePointerDrag } from "../../hooks/usePointerDrag";
import { useTexts } from "../../texts";
import type { Board as BoardOfLeads } from "./board";
import { useStyles } from "./Board.styles";
import { BoardColumn } from "./BoardColumn";
import { focusCard, neighbour, rowOf, stageAt } from "./boardFocus";
import { leadName } from "./cardTexts";
import { ClosedStages } from "./ClosedStages";
import { MoveMenu, type OpenMenu } from "./MoveMenu";

export interface BoardProps {
  readonly board: BoardOfLeads;
  readonly onShow: (row: number) => void;
  readonly onMove: (row: number, stage: Stage) => void;
}

/** The open leads in columns. A card is moved with the mouse, by Ctrl and an arrow key, or by its menu. */
export function Board({ board, onShow, onMove }: BoardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { columns, closed, cardOf } = board;
  const open = columns.flatMap(({ stage }) => stage ?? []);
  const [current, setCurrent] = useState<number>();
  const [menu, setMenu] = useState<OpenMenu>();
  /** The lead that was moved, to follow it with the focus. */
  const moved = useRef<number>();

  const columnOf = (row: number) => columns.find(({ rows }) => rows.includes(row));
  const stageOf = (row: number) => columnOf(row)?.stage;
  const move = (row: number, stage: Stage) => {
    if (stage.name === stageOf(row)?.name) return;
    moved.current = row;
    setCurrent(row);
    onMove(row, stage);
  };
  const drag = usePointerDrag<number, string>({
    targetOf: (element, row) => {
      const stage = stageAt(element);
      return stage === stageOf(row)?.name ? undefined : stage;
    },
    onDrop: (row, name) => {
      const stage = [...open, ...closed].find((each) => each.name === name);
      if (stage) move(row, stage);
    },
  });
  const { scroller, dragged } = drag;

  const first = columns.find(({ rows }) => rows.length > 0)?.rows[0];
  const tabStop = current !== undefined && columnOf(current) ? current : first;
  useEffect(() => {
    const row = moved.current;
    moved.current = undefined;
    if (row === undefined || !scroller.current) return;
    // A lead that is closed now has no card: the focus goes where Tab would lead.
    if (!focusCard(scroller.current, row) && first !== undefined) {
      focusCard(scroller.current, first);
    }
  }, [board, first, scroller]);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    if (row === undefined || !event.key.startsWith("Arrow") || event.altKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    // On the web office.js hands keys pressed with Ctrl on to Excel, if they come to the window.
    event.stopPropagation();
    if (!event.ctrlKey && !event.metaKey) {
      neighbour(event.target as Element, event.key)?.focus();
      return;
    }
    const stage = stageOf(row);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const next = stage && step && open[open.indexOf(stage) + step];
    if (next) move(row, next);
  };
  const onFocus = (event: FocusEvent) => setCurrent(rowOf(event.target) ?? current);
  const openMenu = useCallback((row: number, button: HTMLElement) => setMenu({ row, button }), []);

  const draggedCard = dragged && cardOf(dragged.item);
  return (
    <>
      <div
        ref={scroller}
        className={mergeClasses(styles.root, dragged && styles.dragging)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.stage?.name ?? ""}
            column={column}
            cardOf={cardOf}
            tabStop={tabStop}
            draggedRow={dragged?.item}
            isTarget={dragged?.target !== undefined && dragged.target === column.stage?.name}
            onShow={onShow}
            onMenu={openMenu}
            onPress={drag.start}
          />
        ))}
      </div>
      {draggedCard && (
        <>
          <ClosedStages stages={closed} target={dragged.target} />
          <div ref={drag.ghost} className={styles.ghost} aria-hidden>
            {leadName(draggedCard, texts)}
          </div>
        </>
      )}
      <MoveMenu
        menu={menu}
        name={menu ? leadName(cardOf(menu.row), texts) : ""}
        open={open}
        closed={closed}
        current={menu && stageOf(menu.row)}
        onShow={onShow}
        onMove={move}
        onClose={() => {
          setMenu(undefined);
          if (moved.current === undefined) menu?.button.focus();
        }}
      />
    </>
  );
}
