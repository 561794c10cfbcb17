import { useCallback, useEffect, useRef, useState } from "react";
import { toUserMessage, type UserMessage } from "../../excel";

/** Where a piece of work with the workbook stands. */
export type TaskState<Value, Progress> =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress?: Progress }
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly message: UserMessage };

/** What the work is given to report its progress and to notice that it is no longer wanted. */
export interface TaskControl<Progress> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface Task<Value, Progress> {
  readonly state: TaskState<Value, Progress>;
  /** Starts the work and gives up what ran before; resolves to its value, or to nothing if it failed or was cancelled. */
  run(work: (control: TaskControl<Progress>) => Promise<Value>): Promise<Value | undefined>;
  /** Asks the work to stop; it is idle as soon as it has. */
  cancel(): void;
  /** Is idle again where the work has ended: its outcome has been seen. Running work goes on. */
  forget(): void;
}

/** Runs one piece of work at a time, and stops it when its view goes away. */
export function useTask<Value, Progress = number>(): Task<Value, Progress> {
  const [state, setState] = useState<TaskState<Value, Progress>>({ status: "idle" });
  const latest = useRef<AbortController>();

  const cancel = useCallback(() => latest.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const forget = useCallback(
    () => setState((known) => (known.status === "running" ? known : { status: "idle" })),
    []
  );

  const run = useCallback<Task<Value, Progress>["run"]>(async (work) => {
    latest.current?.abort();
    const controller = new AbortController();
    latest.current = controller;
    const update = (next: TaskState<Value, Progress>) => {
      if (latest.current === controller) setState(next);
    };
    update({ status: "running" });
    try {
      const value = await work({
        signal: controller.signal,
        onProgress: (progress) => update({ status: "running", progress }),
      });
      update({ status: "done", value });
      return value;
    } catch (error) {
      update(
        controller.signal.aborted
          ? { status: "idle" }
          : { status: "failed", message: toUserMessage(error) }
      );
      return undefined;
    }
  }, []);

  return { state, run, cancel, forget };
}
