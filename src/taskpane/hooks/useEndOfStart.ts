import { useLayoutEffect } from "react";

/**
 * Takes away the shape that taskpane.html paints before any script has run, in the very frame in which something
 * stands in its place.
 */
export function useEndOfStart(ended: boolean): void {
  useLayoutEffect(() => {
    if (ended) document.getElementById("starting")?.remove();
  }, [ended]);
}
