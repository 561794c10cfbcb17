import { Button, Field, Input, Select } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import type { StageType } from "../../../leads";
import { useTexts } from "../../texts";
import type { StageDraft } from "./stageDrafts";
import { useStyles } from "./StageDetails.styles";

const TYPES: readonly StageType[] = ["open", "won", "lost"];

export interface StageDetailsProps {
  readonly draft: StageDraft;
  /** How the stage is spoken of: its name, or that it has none yet. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (part: Partial<StageDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Name, type and place of a stage. */
export function StageDetails(props: StageDetailsProps) {
  const { draft, name, isFirst, isLast, onChange, onMove, onRemove } = props;
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.root}>
      <Field label={t("pane.stages.name")} size="small">
        <Input
          size="small"
          value={draft.stage}
          autoFocus={draft.stage === ""}
          onChange={(_, { value }) => onChange({ stage: value })}
        />
      </Field>
      <Field label={t("pane.stages.type")} size="small">
        <Select
          size="small"
          value={draft.type}
          onChange={(_, { value }) => onChange({ type: value as StageType })}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`fields.stageTypes.${type}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          aria-label={t("pane.stages.moveUp", { stage: name })}
          disabledFocusable={isFirst}
          onClick={() => onMove(-1)}
        />
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          aria-label={t("pane.stages.moveDown", { stage: name })}
          disabledFocusable={isLast}
          onClick={() => onMove(1)}
        />
        <Button
          size="small"
          icon={<DeleteRegular />}
          aria-label={t("pane.stages.remove", { stage: name })}
          onClick={onRemove}
        />
      </div>
    </div>
  );
}
