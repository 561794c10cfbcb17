import { useCallback, useMemo, useRef, useState } from "react";
import type { Stage } from "../../../calc";
import {
  moveLead,
  toUserMessage,
  today,
  undoMove,
  type HistoryRemoval,
  type UserMessage,
  type WrittenMove,
} from "../../../excel";
import type { Leads } from "../../leads";
import { cellsOfColumn } from "../../leads/columns";
import { patchedLeads, type Patch } from "./patchedLeads";

/** What became of the latest move, or of taking it back: where the lead, by the name it is called, is now. */
export type Outcome = { readonly lead: string; readonly stage: string } & (
  | { readonly kind: "moved"; readonly from: string; readonly written: WrittenMove }
  | { readonly kind: "undone"; readonly history: HistoryRemoval }
  | { readonly kind: "failed"; readonly message: UserMessage }
);

export interface Moves {
  /** The leads with what was moved since they were read. */
  readonly leads: Leads;
  readonly outcome: Outcome | undefined;
  /** Writes a lead's new stage into the table; the lead is there at once, and back if that fails. */
  move(row: number, lead: string, stage: Stage): void;
  /** Takes the latest move back. */
  undo(): void;
}

/** Moves leads to other stages, one after the other. */
export function useMoves(read: Leads): Moves {
  const [patches, setPatches] = useState<readonly Patch[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  const queue = useRef(Promise.resolve());
  const latest = useRef(read);
  latest.current = read;
  const leads = useMemo(() => patchedLeads(read, patches), [read, patches]);

  /** Shows what is being written, until the table has been read again or writing fails. */
  const write = useCallback(
    (patch: Patch, work: () => Promise<Outcome>, failed: Pick<Outcome, "lead" | "stage">) => {
      setPatches((known) => [...known, patch]);
      const settle = (settled: readonly Patch[], result: Outcome) => {
        setPatches((known) => known.flatMap((each) => (each === patch ? settled : [each])));
        setOutcome(result);
      };
      queue.current = queue.current.then(work).then(
        (result) => settle([{ ...patch, newerThan: latest.current.all }], result),
        (error: unknown) => settle([], { ...failed, kind: "failed", message: toUserMessage(error) })
      );
    },
    []
  );

  const move = useCallback<Moves["move"]>(
    (row, lead, { name: to, type }) => {
      const place = leads.placeOf(row);
      const before = cellsOfColumn(leads, "stage")?.[row];
      const from = String(before);
      const { stage = "", entered } = leads.mapping;
      const day = today();
      const cells = { [stage]: to, ...(entered !== undefined && { [entered]: day }) };
      write(
        { row: place.row, cells, newerThan: undefined },
        async () => {
          const written = await moveLead(place, { from: before, to, type, day });
          return { kind: "moved", lead, stage: to, from, written };
        },
        { lead, stage: from }
      );
    },
    [leads, write]
  );

  const undo = useCallback(() => {
    if (outcome?.kind !== "moved") return;
    const { written, lead, from, stage } = outcome;
    const before = written.cells.map(({ header, before: { value } }) => [header, value]);
    setOutcome(undefined);
    write(
      { row: written.place.row, cells: Object.fromEntries(before), newerThan: undefined },
      async () => {
        const history = await undoMove(written);
        return { kind: "undone", lead, stage: from, history };
      },
      { lead, stage }
    );
  }, [outcome, write]);

  return { leads, outcome, move, undo };
}
