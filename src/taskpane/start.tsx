import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../locales";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";
import { loadTexts, TextsContext } from "./texts";

/** Shows the pane as soon as Office is ready, or says why there is none. */
export async function start(container: HTMLElement): Promise<void> {
  // Without a connection, or where it is blocked, Microsoft's script does not arrive at all.
  const inExcel =
    typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  const displayTag = inExcel ? Office.context.displayLanguage : navigator.language;
  const contentTag = inExcel ? Office.context.contentLanguage : displayTag;
  const language = languageOf(displayTag);
  document.documentElement.lang = language;
  const texts = await loadTexts(language, contentTag ?? displayTag);

  createRoot(container).render(
    <StrictMode>
      <TextsContext.Provider value={texts}>
        {inExcel ? <App /> : <OutsideExcel />}
      </TextsContext.Provider>
    </StrictMode>
  );
}
