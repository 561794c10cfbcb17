import { useCallback, useEffect, useRef, useState } from "react";
import { leadsFingerprint, readReportState, type ReportState } from "../../../excel";
import { useTask, type TaskState } from "../../hooks/useTask";
import type { Leads } from "../../leads";
import type { WorkDone } from "../../reportTask";
import type { Freshness } from "./reportTexts";

export interface ReportStateAccess {
  /** The latest look; stays while the workbook is looked through again. */
  readonly found: ReportState | undefined;
  readonly looking: TaskState<ReportState, number>;
  look(): void;
}

/** The report, the snapshots and the quotas that the workbook has; looked for again after each piece of work. */
export function useReportState(done: WorkDone | undefined): ReportStateAccess {
  const [found, setFound] = useState<ReportState>();
  const { state: looking, run } = useTask<ReportState>();
  const look = useCallback(() => {
    void run(readReportState).then((state) => state && setFound(state));
  }, [run]);
  useEffect(look, [look]);
  const known = useRef(done);
  useEffect(() => {
    if (done && done !== known.current) look();
    known.current = done;
  }, [done, look]);
  return { found, looking, look };
}

/** Whether the leads have changed since the report was made. */
export function useFreshness(
  built: NonNullable<ReportState["report"]>["built"],
  leads: Leads | undefined
): Freshness {
  const [now, setNow] = useState<string>();
  const all = leads?.all;
  const mapping = leads?.mapping;
  useEffect(() => {
    let wanted = true;
    setNow(undefined);
    if (built && all && mapping) {
      void leadsFingerprint(all, mapping).then((print) => wanted && setNow(print));
    }
    return () => void (wanted = false);
  }, [built, all, mapping]);
  if (now === undefined) return "checking";
  return now === built?.leads ? "unchanged" : "changed";
}
