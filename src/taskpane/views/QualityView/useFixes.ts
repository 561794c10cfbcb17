import { useCallback, useEffect, useMemo } from "react";
import {
  applyFixes,
  undoFixes,
  withoutFormulas,
  type AppliedFixes,
  type UserMessage,
} from "../../../excel";
import { proposeFixes, type Fix } from "../../../leads";
import { useTask } from "../../hooks/useTask";
import type { Leads } from "../../leads";

/** What has become of the last click. */
export type Outcome =
  | { readonly kind: "applied"; readonly applied: AppliedFixes }
  /** `kept` cells held something else by then. */
  | { readonly kind: "undone"; readonly kept: number };

export interface Fixes {
  /** Undefined until they are found. */
  readonly fixes: readonly Fix[] | undefined;
  readonly isWorking: boolean;
  readonly failure: UserMessage | undefined;
  readonly outcome: Outcome | undefined;
  apply(fixes: readonly Fix[]): void;
  undo(applied: AppliedFixes): void;
}

/** The corrections that the leads allow, found anew when they change, and the way to write them and back. */
export function useFixes(leads: Leads | undefined): Fixes {
  const { state: search, run: find } = useTask<readonly Fix[]>();
  const { state: work, run: write } = useTask<Outcome>();
  // The whole table, whatever the filter: a column is right when all of it is.
  const { table, mapping, stages, all } = leads ?? {};
  useEffect(() => {
    if (!table || !mapping || !stages || !all) return;
    void find(async ({ signal }) =>
      withoutFormulas(table, await proposeFixes(all, mapping, stages, { signal }))
    );
  }, [find, table, mapping, stages, all]);

  const apply = useCallback(
    (fixes: readonly Fix[]) => {
      if (!table || !mapping) return;
      void write(async () => ({
        kind: "applied",
        applied: await applyFixes(table, mapping, fixes),
      }));
    },
    [write, table, mapping]
  );
  const undo = useCallback(
    (applied: AppliedFixes) =>
      void write(async () => ({ kind: "undone", kept: await undoFixes(applied) })),
    [write]
  );
  return useMemo(
    () => ({
      fixes: search.status === "done" ? search.value : undefined,
      isWorking: work.status === "running",
      failure:
        work.status === "failed"
          ? work.message
          : search.status === "failed"
            ? search.message
            : undefined,
      outcome: work.status === "done" ? work.value : undefined,
      apply,
      undo,
    }),
    [search, work, apply, undo]
  );
}
