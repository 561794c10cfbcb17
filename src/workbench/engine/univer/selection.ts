import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../../model/types";
import { fromRange, toRange } from "../cells/layout";
import { cellRect } from "../rect";
import { BY_ENGINE } from "./options";
import type { UniverHost } from "./start";

/** The selected cells of the active sheet. */
export function readSelection({ injector }: UniverHost): Rect {
  const selection = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  return selection ? fromRange(selection.range) : cellRect(0, 0);
}

export function selectCells({ commands, book }: UniverHost, sheetId: string, rect: Rect): void {
  const primary = {
    ...toRange(cellRect(rect.row, rect.column)),
    actualRow: rect.row,
    actualColumn: rect.column,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range: toRange(rect), primary }];
  const params = { unitId: book.getUnitId(), subUnitId: sheetId, selections };
  commands.syncExecuteCommand(SetSelectionsOperation.id, params, BY_ENGINE);
}
