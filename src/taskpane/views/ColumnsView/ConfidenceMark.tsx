import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { QuestionRegular } from "@fluentui/react-icons/svg/question";
import type { Confidence } from "../../../leads";
import { useTexts } from "../../texts";
import { useStyles } from "./ConfidenceMark.styles";

export interface ConfidenceMarkProps {
  /** "none" when the field has no column. */
  readonly confidence: Confidence | "none";
}

const ICONS = {
  sure: CheckmarkRegular,
  likely: QuestionRegular,
  unsure: QuestionRegular,
  none: CircleRegular,
};

/** How sure we are that the column is the right one: by shape, colour and word. */
export function ConfidenceMark({ confidence }: ConfidenceMarkProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const Icon = ICONS[confidence];
  const text = t(`pane.columns.confidence.${confidence}`);
  return (
    <span className={styles[confidence]} role="img" aria-label={text} title={text}>
      <Icon fontSize={16} />
    </span>
  );
}
