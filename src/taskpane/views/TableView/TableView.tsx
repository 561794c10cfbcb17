import { Body1, Button, Field, Radio, RadioGroup, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import type { TableInfo } from "../../../excel";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { candidatesAmong, proposeTable } from "./proposeTable";
import { TableLabel } from "./TableLabel";

export interface TableViewProps {
  readonly tables: readonly TableInfo[];
  /** The table that the workbook remembers, if it is still there. */
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => Promise<void>;
  readonly onReload: () => void;
}

/** Which of the workbook's tables holds the leads. */
export function TableView({ tables, chosen, onChoose, onReload }: TableViewProps) {
  const { t } = useTexts();
  const candidates = candidatesAmong(tables, chosen);
  const proposed = proposeTable(candidates);
  const [picked, pick] = useState<string>();
  const { state, run } = useTask<void>();
  const selected = picked ?? chosen ?? proposed;

  if (candidates.length === 0) {
    return (
      <View actions={<Button onClick={onReload}>{t("pane.table.lookAgain")}</Button>}>
        <Subtitle2 as="h2">{t("pane.table.none")}</Subtitle2>
        <Body1 as="p">{t("pane.table.howToMake")}</Body1>
      </View>
    );
  }
  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            disabled={selected === undefined || state.status === "running"}
            onClick={() => selected !== undefined && void run(() => onChoose(selected))}
          >
            {t("pane.table.next")}
          </Button>
          <Button onClick={onReload}>{t("pane.table.lookAgain")}</Button>
        </>
      }
    >
      {state.status === "failed" && <Failure message={state.message} />}
      <Field label={t("pane.table.question")} hint={t("pane.table.hint")}>
        <RadioGroup value={selected ?? ""} onChange={(_, { value }) => pick(value)}>
          {candidates.map((table) => (
            <Radio
              key={table.id}
              value={table.name}
              label={<TableLabel table={table} proposed={table.name === proposed} />}
            />
          ))}
        </RadioGroup>
      </Field>
    </View>
  );
}
