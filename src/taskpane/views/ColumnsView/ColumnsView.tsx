import { useCallback, useEffect } from "react";
import { readTable, type Configuration, type TableInfo } from "../../../excel";
import { recogniseColumns, type Mapping, type RawTable, type Recognition } from "../../../leads";
import { LoadingView } from "../../components/LoadingView";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { MappingForm } from "./MappingForm";

/** What columns mean shows in their first rows; a table of a million is not read for it. */
const ROWS_READ = 20_000;

export interface ColumnsViewProps {
  readonly table: TableInfo;
  /** May remember how the table is to be read. */
  readonly configuration: Configuration;
  readonly onSave: (mapping: Mapping) => Promise<void>;
  readonly onBack: () => void;
}

/** How the table's columns are read: recognised, shown with examples, corrected by the user. */
export function ColumnsView({ table, configuration, onSave, onBack }: ColumnsViewProps) {
  const { t } = useTexts();
  const { state, run } = useTask<{ sample: RawTable; recognition: Recognition }>();
  const load = useCallback(
    () =>
      void run(async (control) => {
        const sample = await readTable(table.name, { rows: ROWS_READ, ...control });
        return { sample, recognition: recogniseColumns(sample) };
      }),
    [run, table.name]
  );
  useEffect(load, [load]);

  if (state.status === "done") {
    return (
      <MappingForm
        {...state.value}
        table={table}
        configuration={configuration}
        onSave={onSave}
        onBack={onBack}
      />
    );
  }
  return (
    <LoadingView
      state={state}
      label={t("pane.columns.reading", { table: table.name })}
      onRetry={load}
      onBack={onBack}
    />
  );
}
