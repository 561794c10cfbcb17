import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { Busy } from "../components/Busy";
import { Failure } from "../components/Failure";
import { NoticeBar } from "../components/NoticeBar";
import { View } from "../components/View";
import { useDarkTheme } from "../hooks/useDarkTheme";
import { useEndOfStart } from "../hooks/useEndOfStart";
import { useWorkbook } from "../hooks/useWorkbook";
import { LeadsProvider } from "../leads";
import { ReportTaskProvider } from "../reportTask";
import { useTexts } from "../texts";
import { useStyles } from "./App.styles";
import { keepUsedEscape } from "./keepUsedEscape";
import { Tabs } from "./Tabs";

/** The whole pane: what the ribbon has to say, the tabs, and the view of the chosen tab. */
export function App() {
  const styles = useStyles();
  const { t } = useTexts();
  const access = useWorkbook();
  const dark = useDarkTheme();
  useEndOfStart(access.workbook !== undefined || access.reading.status === "failed");
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={dark ? styles.dark : styles.light}
    >
      <main className={styles.root} onKeyDown={keepUsedEscape}>
        {/* Excel writes the name above the pane; for those who do not see that, it is here too. */}
        <h1 className={styles.spoken}>{t("pane.title")}</h1>
        <NoticeBar />
        {access.workbook ? (
          <LeadsProvider workbook={access.workbook}>
            <ReportTaskProvider>
              <Tabs access={access} workbook={access.workbook} />
            </ReportTaskProvider>
          </LeadsProvider>
        ) : (
          <View>
            {access.reading.status === "failed" ? (
              <Failure message={access.reading.message} onRetry={access.reload} />
            ) : (
              <Busy />
            )}
          </View>
        )}
      </main>
    </FluentProvider>
  );
}
