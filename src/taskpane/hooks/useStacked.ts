import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";

/**
 * Whether what stands side by side has to be stacked because there is no room for it: as with large amounts, long words,
 * or a pane that is enlarged.
 *
 * @param room as wide as there is room
 * @param content as wide as it needs to be while it is not stacked
 */
export function useStacked(room: RefObject<HTMLElement>, content: RefObject<HTMLElement>): boolean {
  const [stacked, setStacked] = useState(false);
  /** Pixels; known from when it last did not fit, as stacked content would fit anywhere. */
  const needed = useRef(0);
  const measure = useRef(() => {});
  measure.current = () => {
    if (!room.current || !content.current) return;
    if (!stacked) needed.current = content.current.offsetWidth;
    setStacked(needed.current > room.current.clientWidth);
  };
  // Before it is drawn for the first time: nobody sees it change.
  useLayoutEffect(() => measure.current(), []);
  useEffect(() => {
    const observer = new ResizeObserver(() => measure.current());
    for (const { current } of [room, content]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, [room, content]);
  return stacked;
}
