import type { Injector } from "@univerjs/core";
import type { Workbook } from "../../model/workbook";
import { gridRender } from "./redraw";

/** Tells the workbook when the user chooses another sheet by its tab; the engine does that without a word. */
export function watchSheetTabs(workbook: Workbook, injector: Injector): () => void {
  let active = workbook.engine.activeSheetId();
  const told = workbook.on((event) => {
    if (event.type === "sheetActivated") active = event.sheetId;
  });
  const chosen = gridRender(injector)?.book.activeSheet$.subscribe((sheet) => {
    const sheetId = sheet?.getSheetId();
    if (sheetId === undefined || sheetId === active) return;
    workbook.events.emit({ type: "sheetDeactivated", sheetId: active, source: "user" });
    workbook.events.emit({ type: "sheetActivated", sheetId, source: "user" });
  });
  return () => {
    told();
    chosen?.unsubscribe();
  };
}
