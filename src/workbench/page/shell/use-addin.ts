import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import type { FrameConnection } from "../../protocol/page-transport";
import { listening, loadAddin, startAddin, type AddinFiles } from "../addin";
import { LANGUAGES } from "../locales";
import type { Preferences } from "../preferences";
import type { RibbonButton } from "../ribbon/manifest";
import type { Session } from "../session";

/**
 * The add-in in the page: what its manifest offers, whether its pane is open, and what its ribbon buttons do.
 * It runs from the opening of a workbook to its closing, also while its pane is closed.
 *
 * @param report told what went wrong, in the page's language where it is the page's own words
 */
export function useAddin(
  session: Session | undefined,
  preferences: Preferences,
  report: (message: string) => void
) {
  const [files, setFiles] = useState<AddinFiles>();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const connection = useRef<FrameConnection>();
  const { locale } = preferences;

  useEffect(() => {
    loadAddin(locale).then(setFiles, () => report(LANGUAGES[locale].texts.addinMissing));
  }, [locale, report]);

  const start = useCallback(
    (frame: HTMLIFrameElement) => {
      if (!files || !session) return () => undefined;
      const started = startAddin(frame, files, session.workbook, session.preferences);
      connection.current = started;
      session.proposeFunctions(files.functions, files.host.namespace);
      started.host.addin.changes.on(redraw);
      redraw();
      return () => {
        started.dispose();
        connection.current = undefined;
      };
    },
    [files, session]
  );
  const showPane = (visible: boolean) => {
    const addin = connection.current?.host.addin;
    if (addin) addin.paneState = visible ? "Visible" : "Background";
  };
  const press = async ({ id, action }: RibbonButton) => {
    if (action.type === "ShowTaskpane") return showPane(true);
    const host = connection.current?.host;
    if (!host) return;
    try {
      await listening(host);
      await host.runCommand(action.functionName, id);
    } catch (error) {
      report(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    manifest: files?.ribbon,
    paneOpen: connection.current?.host.addin.paneState === "Visible",
    isEnabled: ({ id, enabled }: RibbonButton) =>
      enabled && (connection.current?.host.addin.button(id).enabled ?? true),
    press: (button: RibbonButton) => void press(button),
    closePane: () => showPane(false),
    start,
  };
}
