import { useCallback, useEffect } from "react";
import { readTargets, type Targets } from "../../../excel";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useLeads } from "../../leads";
import type { TabViewProps } from "../types";
import { GoalsForm } from "./GoalsForm";

/** Goals and quotas: what they take, and how far they are. */
export function GoalsView(props: TabViewProps) {
  const { leads, state: reading, reload } = useLeads();
  const { state, run } = useTask<Targets>();
  const load = useCallback(() => void run(readTargets), [run]);
  useEffect(load, [load]);

  if (leads && state.status === "done") {
    return <GoalsForm {...props} leads={leads} saved={state.value} />;
  }
  return (
    <View>
      {state.status === "failed" ? (
        <Failure message={state.message} onRetry={load} />
      ) : reading.status === "failed" ? (
        <Failure message={reading.message} onRetry={reload} />
      ) : (
        <Busy progress={reading.status === "running" ? reading.progress : undefined} />
      )}
    </View>
  );
}
