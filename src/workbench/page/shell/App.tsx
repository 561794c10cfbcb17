import { FluentProvider, Spinner } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { LANGUAGES } from "../locales";
import { TaskPane } from "../pane/TaskPane";
import { readPreferences, writePreferences, type Preferences } from "../preferences";
import { Ribbon } from "../ribbon/Ribbon";
import { darkTheme, lightTheme } from "../theme";
import { useStyles } from "./App.styles";
import { FileMenu } from "./FileMenu";
import { Notice } from "./Notice";
import { TitleBar } from "./TitleBar";
import { useAddin } from "./use-addin";
import { useWorkbook } from "./use-workbook";

/** The local Excel: title bar, ribbon, grid and the add-in's pane. */
export function App() {
  const styles = useStyles();
  const [preferences, setPreferences] = useState(() => readPreferences(location.search));
  const [message, setMessage] = useState<string>();
  const container = useRef<HTMLDivElement>(null);
  const { texts } = LANGUAGES[preferences.locale];
  const book = useWorkbook(container, preferences, setMessage);
  const addin = useAddin(book.session, preferences, setMessage);

  const changePreferences = (changed: Preferences) => {
    history.replaceState(null, "", writePreferences(location.search, changed));
    book.reopen();
    setPreferences(changed);
  };
  const fileMenu = (
    <FileMenu
      texts={texts}
      onNew={book.openNew}
      onOpen={book.openFile}
      onOpenSample={book.openSample}
      onSave={book.save}
    />
  );
  return (
    <FluentProvider theme={preferences.dark ? darkTheme : lightTheme}>
      <div className={styles.app}>
        <TitleBar
          bookName={book.name}
          preferences={preferences}
          texts={texts}
          onChange={changePreferences}
        />
        <Ribbon
          workbook={book.session?.workbook}
          addinTabs={addin.manifest?.tabs ?? []}
          texts={texts}
          fileMenu={fileMenu}
          isEnabled={addin.isEnabled}
          onPress={addin.press}
          onError={(error) => setMessage(String(error))}
        />
        {message === undefined ? null : (
          <Notice message={message} texts={texts} onDismiss={() => setMessage(undefined)} />
        )}
        <main className={styles.workspace}>
          <div ref={container} className={styles.grid}>
            {book.session ? null : <Spinner className={styles.loading} label={texts.loading} />}
          </div>
          {addin.manifest && book.session ? (
            <TaskPane
              key={book.session.id}
              title={addin.manifest.displayName}
              iconUrl={addin.manifest.iconUrl}
              open={addin.paneOpen}
              texts={texts}
              onClose={addin.closePane}
              start={addin.start}
            />
          ) : null}
        </main>
      </div>{" "}
    </FluentProvider>
  );
}
