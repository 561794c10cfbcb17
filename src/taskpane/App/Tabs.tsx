import { Tab, TabList, ToggleButton } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { Suspense, useId, useRef, useState } from "react";
import { Busy } from "../components/Busy";
import { ErrorBoundary } from "../components/ErrorBoundary";
import { View } from "../components/View";
import { useKeptFocus } from "../hooks/useKeptFocus";
import type { Workbook, WorkbookAccess } from "../hooks/useWorkbook";
import { useTexts } from "../texts";
import { isSetUp } from "./isSetUp";
import { SettingsView, VIEWS, type ViewName } from "./views";
import { useStyles } from "./Tabs.styles";

export interface TabsProps {
  readonly access: WorkbookAccess;
  readonly workbook: Workbook;
}

/** The row of tabs and the chosen view. Where nothing has been set up yet, the pane opens where that is done. */
export function Tabs({ access, workbook }: TabsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const panel = useId();
  const panelRef = useRef<HTMLDivElement>(null);
  useKeptFocus(panelRef);
  const [chosen, choose] = useState<ViewName>(isSetUp(workbook) ? "insight" : "data");
  const ChosenView = VIEWS.find(({ name }) => name === chosen)?.View ?? SettingsView;
  return (
    <>
      <div className={styles.row}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={t("pane.tabs.label")}
          selectedValue={chosen}
          onTabSelect={(_, { value }) => choose(value as ViewName)}
        >
          {VIEWS.map(({ name, needsTable }) => (
            <Tab
              key={name}
              id={`${panel}-${name}`}
              className={styles.tab}
              value={name}
              aria-controls={panel}
              // Read aloud, a sign would say nothing.
              aria-label={name === "functions" ? t("pane.functions.title") : undefined}
              disabled={needsTable && workbook.tables.length === 0}
            >
              {t(`pane.tabs.${name}`)}
            </Tab>
          ))}
        </TabList>
        <ToggleButton
          id={`${panel}-settings`}
          className={styles.settings}
          size="small"
          appearance="transparent"
          icon={<SettingsRegular />}
          aria-label={t("pane.settings.title")}
          checked={chosen === "settings"}
          onClick={() => choose("settings")}
        />
      </div>
      <div
        ref={panelRef}
        id={panel}
        role={chosen === "settings" ? "region" : "tabpanel"}
        aria-labelledby={`${panel}-${chosen}`}
        className={styles.panel}
      >
        <ErrorBoundary key={chosen}>
          <Suspense
            fallback={
              <View>
                <Busy />
              </View>
            }
          >
            <ChosenView
              access={access}
              workbook={workbook}
              onInsight={() => choose("insight")}
              onReport={() => choose("report")}
            />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
