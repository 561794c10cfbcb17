/** What a page and an add-in want to hear of a workbook. */
import type { CellsChanged } from "../engine/engine";

export type Source = CellsChanged["source"];

export type WorkbookEvent =
  | { readonly type: "cellsChanged"; readonly change: CellsChanged }
  | { readonly type: "selectionChanged" }
  | { readonly type: "calculated" }
  | {
      readonly type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheetId: string;
      readonly source: Source;
    }
  /** Its name, tab, charts, conditional formats, page or protection. */
  | { readonly type: "sheetChanged"; readonly sheetId: string }
  | {
      readonly type: "tableAdded" | "tableDeleted" | "tableChanged";
      readonly tableId: string;
      readonly sheetId: string;
      readonly source: Source;
    }
  | { readonly type: "settingsChanged" };

export class Emitter<E> {
  private readonly listeners = new Set<(event: E) => void>();

  /** Answers a function that ends the subscription. */
  on(listener: (event: E) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: E): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
