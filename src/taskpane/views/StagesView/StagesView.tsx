import { useCallback, useEffect } from "react";
import type { TableInfo } from "../../../excel";
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

export interface StagesViewProps {
  readonly table: TableInfo;
  readonly mapping: Mapping;
  /** The stage table of the workbook, if it has one. */
  readonly saved: readonly StageRow[] | undefined;
  readonly onSave: (rows: readonly StageRow[]) => Promise<void>;
  readonly onBack: () => void;
}

/** The stages of the process: those of the workbook, or a proposal from the leads and their history. */
export function StagesView({ table, mapping, saved, onSave, onBack }: StagesViewProps) {
  const { t } = useTexts();
  const { state, run } = useTask<{ leads: RawTable; proposal: StageProposal }>();
  const load = useCallback(
    () =>
      void run(async (control) => {
        const { leads, helpers } = await readLeads(table, mapping, control);
        return { leads, proposal: proposeStages(leads, mapping, helpers) };
      }),
    [run, table, mapping]
  );
  useEffect(load, [load]);

  if (state.status === "done") {
    return (
      <StagesForm
        {...state.value}
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
