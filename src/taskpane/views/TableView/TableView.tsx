import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
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
  /** What is to be said before the choice. */
  readonly notices?: ReactNode;
  /** Ways to another table, or to a first one. */
  readonly offers: ReactNode;
}

/** Which of the workbook's tables holds the leads. */
export function TableView(props: TableViewProps) {
  const { tables, chosen, onChoose, onReload, notices, offers } = props;
  const { t } = useTexts();
  const candidates = candidatesAmong(tables, chosen);
  const proposed = proposeTable(candidates);
  const [picked, pick] = useState<string>();
  const { state, run } = useTask<void>();
  // A table that was picked may be gone.
  const present = candidates.some(({ name }) => name === picked) ? picked : undefined;
  const selected = present ?? chosen ?? proposed;
  const isEmpty = candidates.length === 0;

  return (
    <View
      actions={
        <>
          {!isEmpty && (
            <Button
              appearance="primary"
              disabledFocusable={selected === undefined || state.status === "running"}
              onClick={() => selected !== undefined && void run(() => onChoose(selected))}
            >
              {t("pane.table.next")}
            </Button>
          )}
          <Button onClick={onReload}>{t("pane.table.lookAgain")}</Button>
        </>
      }
    >
      {notices}
      {state.status === "failed" && <Failure message={state.message} />}
      {!isEmpty && (
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
      )}
      {offers}
    </View>
  );
}
