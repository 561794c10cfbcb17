import type { TextKey, TextParameters } from "../locales";

/** What a ribbon command, which has no place of its own to speak, tells the user through the pane. */
export interface Notice {
  readonly intent: "info" | "success" | "error";
  readonly key: TextKey;
  readonly details?: TextParameters;
  /** Done so far, 0 to 1, while something is under way. */
  readonly progress?: number;
  /** The sheet that the notice is about; the pane offers to go there. */
  readonly sheet?: string;
}

let current: Notice | undefined;
const listeners = new Set<() => void>();

function set(notice: Notice | undefined): void {
  current = notice;
  listeners.forEach((listener) => listener());
}

/** The one notice at a time; commands and pane share it because they run in one runtime. */
export const notices = {
  current: (): Notice | undefined => current,
  show: (notice: Notice): void => set(notice),
  dismiss: (): void => set(undefined),
  /** Calls the listener at each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
