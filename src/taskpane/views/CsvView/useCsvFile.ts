import { useCallback, useEffect, useState } from "react";
import { openCsv, rereadCsv, type CsvChoices, type CsvFile } from "../../../leads/csv";
import { useTask, type TaskState } from "../../hooks/useTask";
import { useTexts } from "../../texts";

export interface CsvReading {
  /** The file as it was read last; stays while it is read again. */
  readonly csv: CsvFile | undefined;
  /** What the user said, also while the file is read again for it. */
  readonly choices: CsvChoices;
  readonly state: TaskState<CsvFile, number>;
  /** Reads the file as the user says. */
  choose(part: CsvChoices): void;
}

/** A .csv file and what the user says about how it is to be read. */
export function useCsvFile(file: File): CsvReading {
  const { t, format } = useTexts();
  const [csv, setCsv] = useState<CsvFile>();
  const [choices, setChoices] = useState<CsvChoices>({});
  const { state, run } = useTask<CsvFile>();

  const open = useCallback(
    (chosen: CsvChoices) =>
      void run(async (control) => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return openCsv(bytes, chosen, {
          ...control,
          locale: format.locale,
          unnamed: (column) => t("pane.csv.unnamed", { number: column }),
        });
      }).then((read) => read && setCsv(read)),
    [run, file, t, format.locale]
  );
  useEffect(() => open({}), [open]);

  const choose = (part: CsvChoices): void => {
    const chosen = { ...choices, ...part };
    setChoices(chosen);
    // What its letters and cells are is read from the start; how numbers and dates are read, from the cells.
    const isReading = state.status === "running";
    if (isReading || (part.encoding ?? part.delimiter)) open(chosen);
    else if (csv) setCsv(rereadCsv(csv, chosen, format.locale));
  };
  return { csv, choices, state, choose };
}
