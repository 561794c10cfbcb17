import { useCallback, useEffect } from "react";
import { nextTask, readTable, today, type Configuration, type TableInfo } from "../../../excel";
import {
  proposeStages,
  type Mapping,
  type RawTable,
  type StageProposal,
  type StageRow,
} from "../../../leads";
import { LoadingView } from "../../components/LoadingView";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { readLeads } from "./readLeads";
import { StagesForm } from "./StagesForm";
import type { StageHistory } from "./staysInStages";

export interface StagesViewProps {
  readonly table: TableInfo;
  readonly mapping: Mapping;
  /** Which table has the stage history, if one has. */
  readonly configuration: Pick<Configuration, "historyTable" | "historyColumns">;
  /** The stage table of the workbook, if it has one. */
  readonly saved: readonly StageRow[] | undefined;
  readonly onSave: (rows: readonly StageRow[]) => Promise<void>;
  readonly onBack: () => void;
}

interface Read {
  readonly leads: RawTable;
  readonly proposal: StageProposal;
  readonly history?: StageHistory;
}

/** The stages of the process: those of the workbook, or a proposal from the leads and their history. */
export function StagesView(props: StagesViewProps) {
  const { table, mapping, configuration, saved, onSave, onBack } = props;
  const { historyTable, historyColumns } = configuration;
  const { t } = useTexts();
  const { state, run } = useTask<Read>();
  const load = useCallback(
    () =>
      void run(async (control) => {
        const { leads, helpers } = await readLeads(table, mapping, control);
        await nextTask();
        const proposal = proposeStages(leads, mapping, helpers);
        if (historyTable === undefined || !historyColumns) return { leads, proposal };
        const headers = Object.values(historyColumns);
        const data = await readTable(historyTable, { signal: control.signal, headers });
        return { leads, proposal, history: { data, columns: historyColumns } };
      }),
    [run, table, mapping, historyTable, historyColumns]
  );
  useEffect(load, [load]);

  if (state.status === "done") {
    return (
      <StagesForm
        {...state.value}
        history={state.value.history}
        asOf={today()}
        mapping={mapping}
        saved={saved}
        onSave={onSave}
        onBack={onBack}
      />
    );
  }
  return (
    <LoadingView
      state={state}
      label={t("pane.stages.reading", { table: table.name })}
      onRetry={load}
      onBack={onBack}
    />
  );
}
