import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mappingFor, type Configuration, type TableInfo } from "../../../excel";
import {
  FIELDS,
  REQUIRED_FIELDS,
  warningsOf,
  type Field,
  type Mapping,
  type RawTable,
  type Recognition,
} from "../../../leads";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { FieldRow } from "./FieldRow";
import { GeneralWarnings } from "./GeneralWarnings";

export interface MappingFormProps {
  readonly table: TableInfo;
  /** Rows from the top of the table. */
  readonly sample: RawTable;
  readonly recognition: Recognition;
  readonly configuration: Configuration;
  readonly onSave: (mapping: Mapping) => Promise<void>;
  readonly onBack: () => void;
}

/** A draft of the mapping: the fields that were found, those that were not, and one button that keeps it. */
export function MappingForm(props: MappingFormProps) {
  const { table, sample, recognition, configuration, onSave, onBack } = props;
  const { t } = useTexts();
  const [initial] = useState(() => mappingFor(table, configuration, recognition));
  const [mapping, setMapping] = useState(initial);
  const { state, run } = useTask<void>();
  const warnings = useMemo(
    () => warningsOf(sample, mapping, recognition.helpers),
    [sample, mapping, recognition.helpers]
  );

  // By the first reading, so that a field does not jump away while its column is being chosen.
  const isShownFirst = (field: Field) => isRequired(field) || initial[field] !== undefined;
  const row = (field: Field) => (
    <FieldRow
      key={field}
      field={field}
      required={isRequired(field)}
      header={mapping[field]}
      sample={sample}
      recognition={recognition}
      warnings={warnings}
      onChange={(header) => setMapping({ ...mapping, [field]: header })}
    />
  );
  const found = FIELDS.filter(isShownFirst);
  const missing = FIELDS.filter((field) => !isShownFirst(field));
  const complete = REQUIRED_FIELDS.every((field) => mapping[field] !== undefined);

  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            disabled={!complete || state.status === "running"}
            onClick={() => void run(() => onSave(mapping))}
          >
            {t("pane.columns.next")}
          </Button>
          <Button onClick={onBack}>{t("pane.actions.back")}</Button>
        </>
      }
    >
      <Body1 as="p">
        {t("pane.columns.intro", { table: table.name, sheet: table.sheet })}
        {(sample.columns[0]?.length ?? 0) < table.rowCount && ` ${t("pane.columns.sampled")}`}
      </Body1>
      {state.status === "failed" && <Failure message={state.message} />}
      {found.map(row)}
      <GeneralWarnings warnings={warnings} />
      {missing.length > 0 && <Subtitle2 as="h2">{t("pane.columns.notFound")}</Subtitle2>}
      {missing.map(row)}
    </View>
  );
}

const isRequired = (field: Field): boolean => (REQUIRED_FIELDS as readonly Field[]).includes(field);
