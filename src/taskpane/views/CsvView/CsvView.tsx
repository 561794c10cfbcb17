import { Body1, Button, Subtitle2 } from "@fluentui/react-components";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { CsvDecisions } from "./CsvDecisions";
import { CsvPreview } from "./CsvPreview";
import { describeSize } from "./describeCsv";
import { loadCsv, type LoadedTable } from "./loadCsv";
import { useCsvFile } from "./useCsvFile";

export interface CsvViewProps {
  readonly file: File;
  readonly onLoaded: (table: LoadedTable) => Promise<void>;
  readonly onBack: () => void;
}

/** A .csv file before it becomes a table: how it is read, corrected by the user, then written with one button. */
export function CsvView({ file, onLoaded, onBack }: CsvViewProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { csv, choices, state, choose } = useCsvFile(file);
  const { state: loading, run, cancel } = useTask<void>();
  const isLoading = loading.status === "running";
  const isReading = state.status === "running" || state.status === "idle";

  const load = (read: NonNullable<typeof csv>) =>
    void run(async (control) => onLoaded(await loadCsv(read, file.name, control)));

  return (
    <View
      actions={
        <>
          {csv && (
            <Button
              appearance="primary"
              disabledFocusable={isReading || isLoading || state.status === "failed"}
              onClick={() => load(csv)}
            >
              {t("pane.csv.load", { count: csv.rowCount, rows: format.number(csv.rowCount) })}
            </Button>
          )}
          <Button onClick={isLoading ? cancel : onBack}>{t("pane.actions.cancel")}</Button>
        </>
      }
    >
      <Subtitle2 as="h2">{file.name}</Subtitle2>
      {isLoading && <Busy label={t("pane.csv.writing")} progress={loading.progress ?? 0} />}
      {isReading && (
        <Busy
          label={t("pane.csv.reading", { file: file.name })}
          progress={state.status === "running" ? (state.progress ?? 0) : undefined}
        />
      )}
      {state.status === "failed" && <Failure message={state.message} />}
      {loading.status === "failed" && <Failure message={loading.message} />}
      {csv && (
        <>
          <Body1 as="p">{describeSize(csv, texts)}</Body1>
          <Subtitle2 as="h2">{t("pane.csv.decisions")}</Subtitle2>
          <CsvDecisions csv={csv} choices={choices} disabled={isLoading} onChoose={choose} />
          {state.status !== "failed" && <CsvPreview columns={csv.columns} />}
        </>
      )}
    </View>
  );
}
