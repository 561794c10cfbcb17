import { Tab, TabList } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { withHistory, withLeadsTable } from "../../../excel";
import { useTexts } from "../../texts";
import { ColumnsView } from "../ColumnsView";
import { StagesView } from "../StagesView";
import type { TabViewProps } from "../types";
import { useStyles } from "./DataView.styles";
import { StartStep } from "./StartStep";
import { otherTablesOf } from "./tablesOfLeads";
import { STEPS, firstOpenStep, openSteps, type Step } from "./steps";

/** Setting up the data: which table, which columns, which stages. Each step can be come back to. */
export function DataView({ workbook, access, onInsight, onReport }: TabViewProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [step, goTo] = useState<Step>(() => firstOpenStep(workbook));
  const { configuration, stages } = workbook;
  const table = workbook.tables.find(({ name }) => name === configuration.leadsTable);
  const mapping = table && configuration.mappings[table.name];
  const open = openSteps(workbook);
  const otherTables = useMemo(
    () => otherTablesOf(workbook, workbook.configuration.leadsTable),
    [workbook]
  );

  return (
    <>
      <TabList
        className={styles.steps}
        size="small"
        appearance="subtle"
        aria-label={t("pane.steps.label")}
        selectedValue={step}
        onTabSelect={(_, { value }) => goTo(value as Step)}
      >
        {STEPS.map((each, index) => (
          <Tab key={each} value={each} disabled={!open.includes(each)}>
            {`${index + 1} ${t(`pane.steps.${each}`)}`}
          </Tab>
        ))}
      </TabList>
      {step === "columns" && table ? (
        <ColumnsView
          key={table.name}
          table={table}
          otherTables={otherTables}
          configuration={configuration}
          onReload={access.reload}
          onBack={() => goTo("table")}
          onSave={async (mapping, history) => {
            await access.configure((known) =>
              withHistory(withLeadsTable(known, table, mapping), history)
            );
            goTo("stages");
          }}
        />
      ) : step === "stages" && table && mapping ? (
        <StagesView
          key={table.name}
          table={table}
          mapping={mapping}
          configuration={configuration}
          saved={stages}
          onBack={() => goTo("columns")}
          onSave={async (rows) => {
            await access.saveStages(rows);
            onReport();
          }}
        />
      ) : (
        <StartStep
          workbook={workbook}
          access={access}
          onColumns={() => goTo("columns")}
          onInsight={onInsight}
          onReport={onReport}
        />
      )}
    </>
  );
}
