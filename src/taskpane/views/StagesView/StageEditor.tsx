import { Button, Input, Text } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type KeyboardEvent } from "react";
import type { StageDoubt } from "../../../leads";
import { useTexts } from "../../texts";
import { StageDetails } from "./StageDetails";
import type { StageDraft, StageProblem } from "./stageDrafts";
import { useStyles } from "./StageEditor.styles";

export interface StageEditorProps {
  readonly draft: StageDraft;
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
  readonly onRemove: () => void;
}

const NUMBERS = ["probability", "expectedDays", "goal"] as const;

/** One stage: its numbers at hand, the rest behind the opener. Alt+↑ and Alt+↓ move it from anywhere within. */
export function StageEditor(props: StageEditorProps) {
  const { draft, open, isFirst, isLast, problems, doubt, onToggle, onChange, onMove, onRemove } =
    props;
  const styles = useStyles();
  const { t } = useTexts();
  const remarks = useId();
  const name = draft.stage.trim() || t("pane.stages.unnamed");

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };

  return (
    <li className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          aria-label={t("pane.stages.edit", { stage: name })}
          onClick={onToggle}
        />
        <Text truncate wrap={false} title={name}>
          {name}
        </Text>
        {draft.type === "open" ? (
          NUMBERS.map((number) => (
            <Input
              key={number}
              size="small"
              inputMode="decimal"
              className={styles.number}
              input={{ className: styles.digits }}
              aria-label={t(`pane.stages.of.${number}`, { stage: name })}
              aria-invalid={problems.includes(number)}
              aria-describedby={remarks}
              value={draft[number]}
              onChange={(_, { value }) => onChange({ [number]: value })}
            />
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
