import { InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { Spreadsheet } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { SheetRecord, TableRecord } from "../../model/types";
import type { Workbook } from "../../model/workbook";
import { cellKey, evaluateFormats, type CellLooks } from "../conditional-formats/evaluate-formats";
import { tableLook } from "../looks/table-look";
import { onVisibleChange } from "../workbook-changes";
import { cellStyle } from "./cell-style";
import { DataBars } from "./data-bars";
import { FILTER_BUTTON_WIDTH, filterButton } from "./filter-button";
import { gridRender, redrawGrid } from "./redraw";

/** Before the number formats (10) are applied, so that a look may bring its own. */
const PRIORITY = 20;

/**
 * Draws the looks that the cells themselves do not have: table styles beneath a cell's own style,
 * conditional formats above it.
 *
 * @returns a function that ends it
 */
export function drawCellLooks(workbook: Workbook, injector: Injector): () => void {
  const conditional = new Map<string, CellLooks>();
  let tables: readonly TableRecord[] = workbook.engine.tables();
  let evaluation = 0;

  /** Nothing for a sheet that is deleted before all its rules are evaluated. */
  const looksOf = async (sheet: SheetRecord): Promise<CellLooks | undefined> => {
    try {
      return await evaluateFormats(workbook.engine, sheet);
    } catch (error) {
      if (workbook.sheet(sheet.id)) throw error;
      return undefined;
    }
  };
  const update = async (): Promise<void> => {
    tables = workbook.engine.tables();
    redrawGrid(injector);
    const current = ++evaluation;
    for (const sheet of workbook.sheets()) {
      if (sheet.conditionalFormats.length === 0 && !conditional.has(sheet.id)) continue;
      const looks = await looksOf(sheet);
      // Cells changed meanwhile: their own update is under way.
      if (current !== evaluation) return;
      if (looks) conditional.set(sheet.id, looks);
    }
    redrawGrid(injector);
  };

  const interception = injector
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "workbench.cell-looks",
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { subUnitId, row, col }, next) => {
        const table = tables.find((each) => each.sheetId === subUnitId && covers(each, row, col));
        const below = table && tableLook(table, row, col);
        const above = conditional.get(subUnitId)?.get(cellKey(row, col));
        if (!below && !above) return next(cell);
        const button = table?.showHeaders && table.showFilterButton && row === table.rect.row;
        return next({
          ...cell,
          ...(below ? { themeStyle: cellStyle(below) } : {}),
          ...(above ? { interceptorStyle: cellStyle(above) } : {}),
          ...(button
            ? {
                fontRenderExtension: { rightOffset: FILTER_BUTTON_WIDTH },
                customRender: [...(cell?.customRender ?? []), filterButton],
              }
            : {}),
        });
      },
    });
  const bars = new DataBars(
    (sheetId, row, column) => conditional.get(sheetId)?.get(cellKey(row, column))?.bar
  );
  const sheetView = gridRender(injector)?.render.mainComponent;
  if (sheetView instanceof Spreadsheet) sheetView.register(bars);

  void update();
  const unsubscribe = onVisibleChange(workbook, () => void update());
  return () => {
    evaluation++;
    unsubscribe();
    interception.dispose();
  };
}

const covers = ({ rect }: TableRecord, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;
