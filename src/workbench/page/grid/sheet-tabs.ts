import type { Injector } from "@univerjs/core";
import type { Workbook } from "../../model/workbook";
import { gridRender } from "./redraw";

/** Tells the workbook when the user chooses another sheet by its tab; the grid does that without a word. */
export function watchSheetTabs(workbook: Workbook, injector: Injector): () => void {
  let active = workbook.engine.activeSheetId();
  const told = workbook.on((event) => {
    if (event.type === "sheetActivated") active = event.sheetId;
  });
  const tell = (sheetId: string) => {
    if (sheetId === active || workbook.engine.activeSheetId() !== sheetId) return;
    workbook.events.emit({ type: "sheetDeactivated", sheetId: active, source: "user" });
    workbook.events.emit({ type: "sheetActivated", sheetId, source: "user" });
  };
  const chosen = gridRender(injector)?.book.activeSheet$.subscribe((sheet) => {
    // A program that activates a sheet tells the workbook itself, right after the grid has it.
    if (sheet) queueMicrotask(() => tell(sheet.getSheetId()));
  });
  return () => {
    told();
    chosen?.unsubscribe();
  };
}
