import { useEffect, type RefObject } from "react";

/** Where the Tab key stops. */
const STOPS = ["a[href]", "button", "input", "select", "textarea", "[tabindex]"]
  .map((tag) => `${tag}:not(:disabled, [tabindex="-1"])`)
  .join();

/**
 * Keeps the focus in an area when the control that has it is disabled or goes away, as with each step that follows
 * another: it goes on to the next control, or to the first of what is there instead. The browser would leave it with
 * the page, from where office.js on the web takes the Tab key out of the pane.
 */
export function useKeptFocus(area: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let last: Element | undefined;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element && element.contains(target) ? target : undefined;
    };
    const keep = () => {
      // Whoever works in the sheet meanwhile is left alone.
      if (!last || !document.hasFocus()) return;
      const isThere = last.isConnected;
      if (isThere && !last.matches(":disabled")) return;
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== last) return;
      const stops = [...element.querySelectorAll<HTMLElement>(STOPS)];
      const from = last;
      const isAfter = (stop: Element) =>
        Boolean(from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
      (stops.find((stop) => isThere && isAfter(stop)) ?? stops[0])?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", note);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", note);
    };
  }, [area]);
}
