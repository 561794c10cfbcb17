import { useCallback, useEffect, useRef, useState } from "react";
import {
  mappingFor,
  nextTask,
  readRates,
  readTable,
  type Configuration,
  type History,
  type LongWork,
  type Rate,
  type TableInfo,
} from "../../../excel";
import { recogniseColumns, type Mapping, type RawTable, type Recognition } from "../../../leads";
import { LoadingView } from "../../components/LoadingView";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { findHistory, type FoundHistory } from "./findHistory";
import { MappingForm, type ColumnsDraft } from "./MappingForm";

/** What columns mean shows in their first rows; a table of a million is not read for it. */
const ROWS_READ = 20_000;

export interface ColumnsViewProps {
  readonly table: TableInfo;
  /** Those among which a stage history may be. */
  readonly otherTables: readonly TableInfo[];
  /** May remember how the table is to be read. */
  readonly configuration: Configuration;
  /** Looks at the workbook's tables anew. */
  readonly onReload: () => Promise<void>;
  readonly onSave: (mapping: Mapping, history: History | undefined) => Promise<void>;
  readonly onBack: () => void;
}

interface Reading {
  readonly sample: RawTable;
  readonly recognition: Recognition;
  readonly history: FoundHistory | undefined;
  readonly rates: readonly Rate[];
}

/** How the table's columns are read: recognised, shown with examples, corrected by the user. */
export function ColumnsView(props: ColumnsViewProps) {
  const { table, otherTables, configuration, onReload, onSave, onBack } = props;
  const { t } = useTexts();
  const [draft, setDraft] = useState<ColumnsDraft>();
  const { state, run } = useTask<Reading>();
  // Read again for other columns or tables, not for each thing that the workbook remembers.
  const latest = useRef({ otherTables, configuration });
  latest.current = { otherTables, configuration };
  const shape = JSON.stringify([table, ...otherTables].map(({ id, headers }) => [id, headers]));
  const load = useCallback(
    () => void run((control) => readColumns(table.name, latest.current, control)),
    [run, table.name, shape]
  );
  useEffect(load, [load]);

  if (state.status !== "done") {
    return (
      <LoadingView
        state={state}
        label={t("pane.columns.reading", { table: table.name })}
        onRetry={load}
        onBack={onBack}
      />
    );
  }
  const { recognition, history } = state.value;
  return (
    <MappingForm
      {...state.value}
      table={table}
      initial={
        draft ?? {
          mapping: mappingFor(table, configuration, recognition),
          usesHistory: history !== undefined && history.table.name === configuration.historyTable,
        }
      }
      onChanged={async (next) => {
        setDraft(next);
        // The table is read again with its new column, because the tables are other ones then.
        await onReload();
      }}
      onSave={onSave}
      onBack={onBack}
    />
  );
}

async function readColumns(
  name: string,
  { otherTables, configuration }: Pick<ColumnsViewProps, "otherTables" | "configuration">,
  control: LongWork
): Promise<Reading> {
  const sample = await readTable(name, { rows: ROWS_READ, ...control });
  // The cells have just been taken in, which is work enough for one turn.
  await nextTask();
  const recognition = recogniseColumns(sample);
  const { id } = mappingFor(sample, configuration, recognition);
  const ids = sample.columns[sample.headers.indexOf(id ?? "")];
  return {
    sample,
    recognition,
    history: await findHistory(otherTables, configuration, ids, control),
    rates: (await readRates()) ?? [],
  };
}
