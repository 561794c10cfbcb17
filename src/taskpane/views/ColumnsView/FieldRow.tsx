import { Field, Select } from "@fluentui/react-components";
import type { Field as LeadField, RawTable, Recognition, RecognitionWarning } from "../../../leads";
import { useTexts } from "../../texts";
import { ConfidenceMark } from "./ConfidenceMark";
import { confidenceOf, describeColumn, describeWarnings } from "./describeColumn";
import { useStyles } from "./FieldRow.styles";

export interface FieldRowProps {
  readonly field: LeadField;
  readonly required: boolean;
  /** The column that holds the field; undefined if none does. */
  readonly header: string | undefined;
  readonly sample: RawTable;
  readonly recognition: Recognition;
  /** What is wrong in the sample when read with the present draft. */
  readonly warnings: readonly RecognitionWarning[];
  readonly onChange: (header: string | undefined) => void;
}

/** One field of a lead: its column, how sure we are, what stands in it and what is wrong with that. */
export function FieldRow(props: FieldRowProps) {
  const { field, required, header, sample, recognition, warnings, onChange } = props;
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const remark = describeWarnings(field, header, warnings, texts);
  return (
    <Field
      className={styles.root}
      orientation="horizontal"
      label={t(`fields.${field}`)}
      required={required}
      hint={describeColumn(field, header, sample, texts)}
      validationState={remark ? "warning" : "none"}
      validationMessage={remark}
    >
      <div className={styles.control}>
        <Select
          className={styles.select}
          value={header ?? ""}
          onChange={(_, { value }) => onChange(value === "" ? undefined : value)}
        >
          <option value="">{t("pane.columns.none")}</option>
          {sample.headers.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
        <ConfidenceMark confidence={confidenceOf(field, header, recognition)} />
      </div>
    </Field>
  );
}
