import { useState } from "react";
import { applyFixes, undoFixes, type AppliedFixes, type UserMessage } from "../../../excel";
import type { Mapping, RawTable } from "../../../leads";
import { useTask } from "../../hooks/useTask";
import { corrected, unifyingFixes } from "./unifyStages";

/** What was written last. */
interface Unified {
  readonly applied: AppliedFixes;
  readonly stage: string;
  /** The leads before. */
  readonly before: RawTable;
}

export interface Unifying {
  /** The leads as they are now. */
  readonly leads: RawTable;
  /** The latest correction, until it is taken back. */
  readonly unified: Unified | undefined;
  readonly isWorking: boolean;
  readonly failure: UserMessage | undefined;
  /** Writes one stage in the place of another, in all leads. */
  unify(from: string, to: string): void;
  undo(): void;
}

/** Corrects the spelling of stages in the leads, and takes that back. */
export function useUnifying(read: RawTable, mapping: Mapping): Unifying {
  const [leads, setLeads] = useState(read);
  const [unified, setUnified] = useState<Unified>();
  const { state, run } = useTask<void>();
  return {
    leads,
    unified,
    isWorking: state.status === "running",
    failure: state.status === "failed" ? state.message : undefined,
    unify: (from, to) =>
      void run(async () => {
        const fixes = unifyingFixes(leads, mapping, from, to);
        const applied = await applyFixes(leads.name, mapping, fixes);
        setUnified({ applied, stage: to, before: leads });
        setLeads(corrected(leads, fixes));
      }),
    undo: () =>
      void run(async () => {
        if (!unified) return;
        await undoFixes(unified.applied);
        setLeads(unified.before);
        setUnified(undefined);
      }),
  };
}
