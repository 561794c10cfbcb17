import type { Injector } from "@univerjs/core";
import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { GridView } from "./placement";
import { gridRender } from "./redraw";

/** Calls `listener` with the view now and whenever the grid is scrolled, zoomed or shows another sheet. */
export function watchGridView(injector: Injector, listener: (view: GridView) => void): () => void {
  const grid = gridRender(injector);
  const viewport = grid?.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!grid || !viewport) throw new Error("The grid is not drawn yet.");
  const { book, render } = grid;

  const tell = () => {
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return;
    const { startRow, startColumn, xSplit, ySplit } = book.getActiveSheet().getFreeze();
    listener({
      scale: render.scene.scaleX,
      headers: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
      scroll: { x: viewport.viewportScrollX, y: viewport.viewportScrollY },
      frozen: {
        x: xSplit > 0 ? skeleton.colStartX(startColumn) : 0,
        y: ySplit > 0 ? skeleton.rowStartY(startRow) : 0,
      },
    });
  };
  const subscriptions = [
    viewport.onScrollAfter$.subscribeEvent(tell),
    render.scene.onTransformChange$.subscribeEvent(tell),
    render.with(SheetSkeletonManagerService).currentSkeleton$.subscribe(tell),
  ];
  tell();
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
}
