import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { History, Rate, TableInfo } from "../../../excel";
import {
  currenciesOf,
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
import type { FoundHistory } from "./findHistory";
import { GeneralWarnings } from "./GeneralWarnings";
import { CurrencyOffer, HistoryOffer, JoinOffer } from "./offers";

export interface MappingFormProps {
  readonly table: TableInfo;
  /** Rows from the top of the table. */
  readonly sample: RawTable;
  readonly recognition: Recognition;
  /** The table of stage changes that belongs to the leads, if there is one. */
  readonly history: FoundHistory | undefined;
  /** The exchange rates that the workbook has. */
  readonly rates: readonly Rate[];
  readonly initial: ColumnsDraft;
  /** The table has got another column; the draft is to be gone on with. */
  readonly onChanged: (draft: ColumnsDraft) => Promise<void>;
  readonly onSave: (mapping: Mapping, history: History | undefined) => Promise<void>;
  readonly onBack: () => void;
}

/** What the form edits. */
export interface ColumnsDraft {
  readonly mapping: Mapping;
  readonly usesHistory: boolean;
}

/** A draft of the mapping: the fields that were found, those that were not, and one button that keeps it. */
export function MappingForm(props: MappingFormProps) {
  const { table, sample, recognition, history, rates, initial, onChanged, onSave, onBack } = props;
  const { t } = useTexts();
  const [mapping, setMapping] = useState(initial.mapping);
  const [usesHistory, setUsesHistory] = useState(initial.usesHistory);
  const { state, run } = useTask<void>();
  const warnings = useMemo(
    () => warningsOf(sample, mapping, recognition.helpers),
    [sample, mapping, recognition.helpers]
  );

  // By the first reading, so that a field does not jump away while its column is being chosen.
  const isShownFirst = (field: Field) => isRequired(field) || initial.mapping[field] !== undefined;
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
  const changed = (next: Mapping) => onChanged({ mapping: next, usesHistory });
  const codes = useMemo(() => currenciesOf(sample, mapping), [sample, mapping]);
  const complete = REQUIRED_FIELDS.every((field) => mapping[field] !== undefined);

  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!complete || state.status === "running"}
            onClick={() => void run(() => onSave(mapping, usesHistory ? history : undefined))}
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
      <JoinOffer sample={sample} mapping={mapping} warnings={warnings} onChanged={changed} />
      <CurrencyOffer
        table={table.name}
        mapping={mapping}
        codes={codes}
        rates={rates}
        onChanged={changed}
      />
      {history && <HistoryOffer history={history} isUsed={usesHistory} onUse={setUsesHistory} />}
      {found.map(row)}
      <GeneralWarnings warnings={warnings} />
      {missing.length > 0 && <Subtitle2 as="h2">{t("pane.columns.notFound")}</Subtitle2>}
      {missing.map(row)}
    </View>
  );
}

const isRequired = (field: Field): boolean => (REQUIRED_FIELDS as readonly Field[]).includes(field);
