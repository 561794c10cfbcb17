import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import type { KeyboardEvent, PointerEvent } from "react";
import type { Lack, SectionChoice } from "../../../report";
import { useTexts } from "../../texts";
import { isMovable } from "./choices";
import { lackText } from "./reportTexts";
import { useStyles } from "./SectionItem.styles";

export interface SectionItemProps {
  readonly section: SectionChoice;
  /** Why it cannot be made. */
  readonly lack: Lack | undefined;
  readonly disabled: boolean;
  readonly isLifted: boolean;
  readonly isTarget: boolean;
  readonly onToggle: (shown: boolean) => void;
  /** Asks for another place, so many further on. */
  readonly onMove: (by: -1 | 1) => void;
  readonly onPress: (event: PointerEvent) => void;
}

/** One section: whether it is in the report, and where; Alt+↑ and Alt+↓ move it. */
export function SectionItem(props: SectionItemProps) {
  const { section, lack, disabled, isLifted, isTarget, onToggle, onMove, onPress } = props;
  const styles = useStyles();
  const texts = useTexts();
  const name = texts.t(`pane.report.sections.names.${section.name}`);
  const canMove = isMovable(section.name) && !disabled;

  const onKeyDown = (event: KeyboardEvent) => {
    if (!canMove || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    // On the web office.js hands keys pressed with Alt on to Excel, if they come to the window.
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li
      className={mergeClasses(styles.root, isLifted && styles.lifted, isTarget && styles.target)}
      data-section={section.name}
      onKeyDown={onKeyDown}
    >
      {canMove ? (
        <span className={styles.handle} aria-hidden onPointerDown={onPress}>
          <ReOrderDotsVerticalRegular />
        </span>
      ) : (
        <span />
      )}
      <Checkbox
        checked={section.shown && !lack}
        disabled={disabled}
        // It keeps its place among the others, so that it can be moved by the keyboard, too.
        aria-disabled={lack !== undefined}
        aria-keyshortcuts={canMove ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
        indicator={{ className: mergeClasses(styles.box, lack && styles.lackingBox) }}
        label={{
          className: mergeClasses(styles.label, lack && styles.lacking),
          children: lack ? (
            <>
              {name} <span className={styles.reason}>· {lackText(lack, texts)}</span>
            </>
          ) : (
            name
          ),
        }}
        onChange={(_, { checked }) => !lack && onToggle(checked === true)}
      />
    </li>
  );
}
