import { useState, type KeyboardEvent, type PointerEvent } from "react";

/** Excel's width of a task pane, and the least one; pixels. */
const DEFAULT_WIDTH = 350;
const MIN_WIDTH = 300;
const KEY_STEP = 10;

const limited = (width: number): number =>
  Math.max(MIN_WIDTH, Math.min(width, Math.round(window.innerWidth * 0.6)));

/** The width of a pane at the right edge, changed by dragging its splitter or by the arrow keys. */
export function usePaneWidth() {
  const [width, setWidth] = useState(DEFAULT_WIDTH);
  const [resizing, setResizing] = useState(false);
  const splitter = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setResizing(true);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (resizing) setWidth(limited(window.innerWidth - event.clientX));
    },
    onPointerUp: () => setResizing(false),
    onPointerCancel: () => setResizing(false),
    onKeyDown: ({ key }: KeyboardEvent<HTMLElement>) => {
      if (key === "ArrowLeft") setWidth(limited(width + KEY_STEP));
      if (key === "ArrowRight") setWidth(limited(width - KEY_STEP));
    },
  };
  return { width, resizing, splitter };
}
