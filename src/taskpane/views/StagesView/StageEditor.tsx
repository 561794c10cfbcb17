import { Input, mergeClasses, Text } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useId, type KeyboardEvent, type PointerEvent } from "react";
import type { StageDoubt } from "../../../leads";
import { useTexts } from "../../texts";
import { StageDetails } from "./StageDetails";
import type { StageDraft, StageProblem } from "./stageDrafts";
import { useStyles } from "./StageEditor.styles";

export interface StageEditorProps {
  readonly draft: StageDraft;
  /** Its place in the list, from 0. */
  readonly place: number;
  /** The place from which a stage is dragged here, while one is. */
  readonly dropAt: number | undefined;
  /** Whether name, type and place are shown for editing. */
  readonly open: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly problems: readonly StageProblem[];
  /** What the user should look at because it was guessed. */
  readonly doubt: StageDoubt | undefined;
  readonly onToggle: () => void;
  readonly onChange: (part: Partial<StageDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  /** A pointer was pressed on the handle. */
  readonly onPress: (event: PointerEvent) => void;
  readonly onRemove: () => void;
}

const NUMBERS = ["probability", "expectedDays", "goal"] as const;

/**
 * One stage: its numbers at hand, the rest behind its name. It is moved by its handle with the mouse, and by Alt+↑ and
 * Alt+↓ from anywhere within.
 */
export function StageEditor(props: StageEditorProps) {
  const { draft, place, dropAt, open, isFirst, isLast, problems, doubt } = props;
  const { onToggle, onChange, onMove, onPress, onRemove } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const remarks = useId();
  const name = draft.stage.trim() || t("pane.stages.unnamed");

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    // On the web office.js hands keys pressed with Alt on to Excel, if they come to the window.
    event.stopPropagation();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };

  return (
    <li
      data-place={place}
      className={mergeClasses(
        styles.root,
        dropAt !== undefined && dropAt > place && styles.dropAbove,
        dropAt !== undefined && dropAt < place && styles.dropBelow
      )}
      onKeyDown={onKeyDown}
    >
      <div className={styles.row}>
        <span
          className={styles.handle}
          title={t("pane.stages.drag", { stage: name })}
          aria-hidden
          onPointerDown={onPress}
        >
          <ReOrderDotsVerticalRegular />
        </span>
        <button
          type="button"
          className={styles.name}
          title={name}
          aria-expanded={open}
          aria-label={t("pane.stages.edit", { stage: name })}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onToggle}
        >
          <span className={styles.text}>{name}</span>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </button>
        {draft.type === "open" ? (
          NUMBERS.map((number) => (
            <div key={number} className={styles.number}>
              <span className={styles.heading} aria-hidden>
                {t(`pane.stages.short.${number}`)}
              </span>
              <Input
                size="small"
                inputMode="decimal"
                input={{ className: styles.digits }}
                aria-label={t(`pane.stages.of.${number}`, { stage: name })}
                aria-invalid={problems.includes(number)}
                aria-describedby={remarks}
                value={draft[number]}
                onChange={(_, { value }) => onChange({ [number]: value })}
              />
            </div>
          ))
        ) : (
          <Text className={styles[draft.type]}>{t(`fields.stageTypes.${draft.type}`)}</Text>
        )}
      </div>
      <div id={remarks} className={styles.remarks}>
        {problems.map((problem) => (
          <div key={problem} className={styles.problem}>
            {t(`pane.stages.problems.${problem}`)}
          </div>
        ))}
        {doubt && <div>{t(`pane.stages.doubts.${doubt}`)}</div>}
      </div>
      {open && (
        <StageDetails
          draft={draft}
          name={name}
          isFirst={isFirst}
          isLast={isLast}
          onChange={onChange}
          onMove={onMove}
          onRemove={onRemove}
        />
      )}
    </li>
  );
}
