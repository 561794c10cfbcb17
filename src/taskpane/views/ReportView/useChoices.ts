import { useCallback, useRef, useState } from "react";
import type { Workbook, WorkbookAccess } from "../../hooks/useWorkbook";
import { choicesIn, type ReportChoices } from "./choices";

export interface ChoicesAccess {
  readonly choices: ReportChoices;
  /** Shows the change at once and stores it with the workbook. */
  change(part: Partial<ReportChoices>): void;
  /** Resolves when the latest choices are stored; rejects with why they could not be. */
  stored(): Promise<void>;
}

/** What the user chooses for the report: the workbook remembers it, so that the ribbon's button does the same. */
export function useChoices(workbook: Workbook, access: WorkbookAccess): ChoicesAccess {
  const [choices, setChoices] = useState(() => choicesIn(workbook.configuration.report));
  const storing = useRef(Promise.resolve());
  const { configure } = access;

  const change = useCallback(
    (part: Partial<ReportChoices>) => {
      const next = { ...choices, ...part };
      setChoices(next);
      // All of them each time: whichever is stored last is complete.
      storing.current = configure((known) => ({ ...known, report: { ...known.report, ...next } }));
      // Told when the report is made, which needs them.
      storing.current.catch(() => undefined);
    },
    [choices, configure]
  );
  return { choices, change, stored: () => storing.current };
}
