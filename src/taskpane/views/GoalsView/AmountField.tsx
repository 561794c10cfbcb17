import { Field, Input } from "@fluentui/react-components";
import { useTexts } from "../../texts";
import { tidied } from "./goalDrafts";
import { useStyles } from "./AmountField.styles";

export interface AmountFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly isBad: boolean;
  readonly onChange: (value: string) => void;
}

/** An amount to type, as the user writes numbers. */
export function AmountField(props: AmountFieldProps) {
  const { label, hint, placeholder, value, isBad, onChange } = props;
  const styles = useStyles();
  const { t, format } = useTexts();
  return (
    <Field
      label={label}
      hint={hint}
      orientation="horizontal"
      className={styles.root}
      validationMessage={isBad ? t("pane.goals.problems.amount") : undefined}
    >
      <Input
        input={{ className: styles.digits }}
        inputMode="decimal"
        placeholder={placeholder}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        onBlur={() => onChange(tidied(value, format))}
      />
    </Field>
  );
}
