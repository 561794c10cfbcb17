import { useSyncExternalStore } from "react";
import { notices, type Notice } from "../../excel";

/** What a ribbon command has to say at the moment. */
export function useNotice(): Notice | undefined {
  return useSyncExternalStore(notices.subscribe, notices.current);
}
