import { useEffect, useState } from "react";
import { listSnapshots, readSnapshot, toUserMessage, type UserMessage } from "../../../../excel";
import type { MomentCells } from "./movement";

/** The present state of the table, among the days of snapshots. */
export const NOW = "now";
export type Moment = number | typeof NOW;

export type Snapshots =
  | { readonly status: "reading" }
  | { readonly status: "failed"; readonly message: UserMessage }
  | { readonly status: "read"; readonly days: readonly number[] };

/**
 * The days of the snapshots, first to last, as serial dates.
 * @param version changes when there may be others
 */
export function useSnapshots(version: unknown): Snapshots {
  const [snapshots, setSnapshots] = useState<Snapshots>({ status: "reading" });
  useEffect(() => {
    let wanted = true;
    listSnapshots().then(
      (days) => wanted && setSnapshots({ status: "read", days }),
      (error) => wanted && setSnapshots({ status: "failed", message: toUserMessage(error) })
    );
    return () => {
      wanted = false;
    };
  }, [version]);
  return snapshots;
}

/** The leads of a moment: undefined while they are read; of now, what is given. */
export function useMoment(
  moment: Moment,
  present: MomentCells
): MomentCells | UserMessage | undefined {
  const [read, setRead] = useState<{
    readonly of: Moment;
    readonly is: MomentCells | UserMessage;
  }>();
  useEffect(() => {
    if (moment === NOW) return;
    let wanted = true;
    const keep = (is: MomentCells | UserMessage) => wanted && setRead({ of: moment, is });
    readSnapshot(moment).then(keep, (error) => keep(toUserMessage(error)));
    return () => {
      wanted = false;
    };
  }, [moment]);
  if (moment === NOW) return present;
  return read?.of === moment ? read.is : undefined;
}
