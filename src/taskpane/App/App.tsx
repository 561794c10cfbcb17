import {
  FluentProvider,
  mergeClasses,
  Tab,
  TabList,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import { Busy } from "../components/Busy";
import { ErrorBoundary } from "../components/ErrorBoundary";
import { Failure } from "../components/Failure";
import { NoticeBar } from "../components/NoticeBar";
import { View } from "../components/View";
import { useDarkTheme } from "../hooks/useDarkTheme";
import { useWorkbook, type Workbook, type WorkbookAccess } from "../hooks/useWorkbook";
import { useTexts } from "../texts";
import { useStyles } from "./App.styles";
import { isSetUp } from "./isSetUp";

const TABS = ["insight", "report", "data"] as const;
type TabName = (typeof TABS)[number];

const views = {
  insight: lazy(() => import(/* webpackChunkName: "insight-view" */ "../views/InsightView")),
  report: lazy(() => import(/* webpackChunkName: "report-view" */ "../views/ReportView")),
  data: lazy(() => import(/* webpackChunkName: "data-view" */ "../views/DataView")),
};

/** The whole pane: what the ribbon has to say, the tabs, and the view of the chosen tab. */
export function App() {
  const styles = useStyles();
  const { t } = useTexts();
  const access = useWorkbook();
  const dark = useDarkTheme();
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={mergeClasses(styles.root, dark ? styles.dark : styles.light)}
    >
      {/* Excel writes the name above the pane; for those who do not see that, it is here too. */}
      <h1 className={styles.spoken}>{t("pane.title")}</h1>
      <NoticeBar />
      {access.workbook ? (
        <Tabs access={access} workbook={access.workbook} />
      ) : (
        <View>
          {access.reading.status === "failed" ? (
            <Failure message={access.reading.message} onRetry={access.reload} />
          ) : (
            <Busy />
          )}
        </View>
      )}
    </FluentProvider>
  );
}

interface TabsProps {
  readonly access: WorkbookAccess;
  readonly workbook: Workbook;
}

/** Where nothing has been set up yet, the pane opens where that is done. */
function Tabs({ access, workbook }: TabsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const panel = useId();
  const [chosen, choose] = useState<TabName>(isSetUp(workbook) ? "insight" : "data");
  const ChosenView = views[chosen];
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={t("pane.tabs.label")}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => choose(value as TabName)}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            id={`${panel}-${tab}`}
            value={tab}
            aria-controls={panel}
            disabled={tab !== "data" && workbook.tables.length === 0}
          >
            {t(`pane.tabs.${tab}`)}
          </Tab>
        ))}
      </TabList>
      <div
        id={panel}
        role="tabpanel"
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
            <ChosenView access={access} workbook={workbook} onReport={() => choose("report")} />
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
}
