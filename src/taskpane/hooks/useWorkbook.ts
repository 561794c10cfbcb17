import { useCallback, useEffect, useState } from "react";
import {
  readWorkbook,
  updateConfiguration,
  writeStages,
  type Configuration,
  type WorkbookInfo,
} from "../../excel";
import type { StageRow } from "../../leads";
import { useTask, type TaskState } from "./useTask";

/** What the pane knows about the workbook before it reads any lead. */
export type Workbook = WorkbookInfo;

export interface WorkbookAccess {
  /** The latest reading; stays while it is read again. */
  readonly workbook: Workbook | undefined;
  readonly reading: TaskState<Workbook, number>;
  /** Reads everything again: tables come and go while the pane is open. */
  reload(): Promise<void>;
  /** Both reject with what went wrong, and then nothing has changed. */
  configure(change: (configuration: Configuration) => Configuration): Promise<void>;
  saveStages(stages: readonly StageRow[]): Promise<void>;
}

/** The workbook's tables, settings and stages, read when the pane opens. */
export function useWorkbook(): WorkbookAccess {
  const [workbook, setWorkbook] = useState<Workbook>();
  const { state, run } = useTask<Workbook>();

  const reload = useCallback(async () => {
    const read = await run(readWorkbook);
    if (read) setWorkbook(read);
  }, [run]);
  useEffect(() => void reload(), [reload]);

  const merge = (part: Partial<Workbook>) => setWorkbook((known) => known && { ...known, ...part });
  return {
    workbook,
    reading: state,
    reload,
    async configure(change) {
      merge({ configuration: await updateConfiguration(change) });
    },
    async saveStages(stages) {
      await writeStages(stages);
      merge({ stages });
    },
  };
}
