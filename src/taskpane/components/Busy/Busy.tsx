import { Field, ProgressBar, Spinner } from "@fluentui/react-components";
import { useTexts } from "../../texts";

export interface BusyProps {
  /** What is being done; "Loading…" if left out. */
  readonly label?: string;
  /** Done so far, 0 to 1; without it nobody knows how long it takes. */
  readonly progress?: number;
}

/** Something is under way. */
export function Busy({ label, progress }: BusyProps) {
  const { t } = useTexts();
  const text = label ?? t("pane.loading");
  if (progress === undefined) return <Spinner size="small" label={text} role="status" />;
  return (
    <Field validationMessage={text} validationState="none" role="status">
      <ProgressBar value={progress} aria-label={text} thickness="large" />
    </Field>
  );
}
