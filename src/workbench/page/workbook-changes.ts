import type { WorkbookEvent } from "../model/events";
import type { Workbook } from "../model/workbook";

/** What changes nothing that charts, tables or conditional formats show. */
const UNSEEN: ReadonlySet<WorkbookEvent["type"]> = new Set(["selectionChanged", "settingsChanged"]);

/**
 * Calls `redraw` after what is seen of the workbook has changed: a program writes many cells at once, so once
 * for all changes until the browser draws next.
 *
 * @returns a function that ends it
 */
export function onVisibleChange(workbook: Workbook, redraw: () => void): () => void {
  let frame = 0;
  const unsubscribe = workbook.on((event) => {
    if (UNSEEN.has(event.type)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      // Reading cells would finish the calculation at once; its end is a change to draw, too.
      if (workbook.engine.isCalculated()) redraw();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    unsubscribe();
  };
}
