import {
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";

/** The workbook in the grid and what draws it; undefined before the first drawing. */
export function gridRender(injector: Injector) {
  const book = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = book && injector.get(IRenderManagerService).getRenderById(book.getUnitId());
  return book && render ? { book, render } : undefined;
}

/** Measures and draws the visible cells anew: the engine changes them behind the grid's back. */
export function redrawGrid(injector: Injector): void {
  const grid = gridRender(injector);
  if (!grid) return;
  grid.render.with(SheetSkeletonManagerService).reCalculate();
  grid.render.components.forEach((component) => component.makeDirty?.());
}
