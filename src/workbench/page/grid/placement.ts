/** Where on the screen what floats over the cells is: plain arithmetic, without the grid itself. */

/** Which part of the sheet the grid shows: sheet coordinates in pixels at 100 %, screen in pixels. */
export interface GridView {
  readonly scale: number;
  /** The space that row numbers and column letters take, at 100 %. */
  readonly headers: { readonly width: number; readonly height: number };
  /** How far the part that scrolls is scrolled, at 100 %. */
  readonly scroll: { readonly x: number; readonly y: number };
  /** Where the frozen rows and columns end, at 100 % from the sheet's corner; 0 without any. */
  readonly frozen: { readonly x: number; readonly y: number };
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What lies under headers or frozen cells, to be cut off from the left and the top. */
  readonly cut: { readonly left: number; readonly top: number };
}

const PIXELS_PER_POINT = 96 / 72;

/** Where something that floats over the sheet at a place in points is on the screen. */
export function place(
  view: GridView,
  at: { left: number; top: number; width: number; height: number }
): Placement {
  const horizontal = along(at.left, view.scroll.x, view.frozen.x, view.headers.width, view.scale);
  const vertical = along(at.top, view.scroll.y, view.frozen.y, view.headers.height, view.scale);
  const size = PIXELS_PER_POINT * view.scale;
  return {
    left: horizontal.start,
    top: vertical.start,
    width: at.width * size,
    height: at.height * size,
    cut: { left: horizontal.cut, top: vertical.cut },
  };
}

/** One direction of {@link place}: what begins in the frozen part does not scroll. */
function along(points: number, scroll: number, frozen: number, header: number, scale: number) {
  const offset = points * PIXELS_PER_POINT;
  const fixed = offset < frozen;
  const start = (header + offset - (fixed ? 0 : scroll)) * scale;
  const edge = (header + (fixed ? 0 : frozen)) * scale;
  return { start, cut: Math.max(0, edge - start) };
}
