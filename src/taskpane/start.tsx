import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { currentLanguage } from "../excel";
import { languageOf } from "../locales";
import { App } from "./App";
import { OutsideExcel } from "./OutsideExcel";
import { loadTexts, TextsProvider } from "./texts";

/** Shows the pane as soon as Office is ready, or says why there is none. */
export async function start(container: HTMLElement): Promise<void> {
  try {
    await show(container);
  } catch {
    // The texts themselves may be what is missing: the page has these few words in all languages.
    document.getElementById("starting")?.remove();
    document.getElementById("not-loaded")?.removeAttribute("hidden");
  }
}

async function show(container: HTMLElement): Promise<void> {
  // Without a connection, or where it is blocked, Microsoft's script does not arrive at all.
  const inExcel =
    typeof Office !== "undefined" && (await Office.onReady()).host === Office.HostType.Excel;
  const locale = inExcel ? Office.context.contentLanguage : navigator.language;
  const texts = await loadTexts(inExcel ? currentLanguage() : languageOf(locale), locale);

  createRoot(container).render(
    <StrictMode>
      <TextsProvider texts={texts} locale={locale}>
        {inExcel ? <App /> : <OutsideExcel />}
      </TextsProvider>
    </StrictMode>
  );
}
