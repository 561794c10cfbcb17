import { useEffect, type RefObject } from "react";

const CONTROLS = ["a[href]", "button", "input", "select", "textarea"];

/** Where the Tab key stops. */
const STOPS = [...CONTROLS, "[tabindex]"]
  .map((tag) => `${tag}:not(:disabled, [tabindex="-1"])`)
  .join();

/**
 * Keeps the focus in an area when the control that has it is disabled or goes away: it goes on to the next control, or
 * to the first one where all that followed is gone as well, as with each step that follows another. The browser would
 * leave it with the page, from where office.js on the web takes the Tab key out of the pane.
 */
export function useKeptFocus(area: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const stops = () => [...element.querySelectorAll<HTMLElement>(STOPS)];
    let last: Element | undefined;
    /** The other stops, when it got the focus: those before it, the nearest first, and those after it. */
    let before: readonly HTMLElement[] = [];
    let after: readonly HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element && element.contains(target) ? target : undefined;
      const from = last;
      if (!from) return;
      before = stops()
        .filter((stop) => isAfter(from, stop))
        .reverse();
      after = stops().filter((stop) => isAfter(stop, from));
    };
    /** The stop in whose place the focus goes on. */
    const nextOf = (gone: Element): HTMLElement | undefined => {
      const isThere = (stop: Element) => stop.isConnected;
      if (!isThere(gone) && !after.some(isThere)) return undefined;
      const from = isThere(gone) ? gone : before.find(isThere);
      // What is no control itself, as an explanation on demand, belongs to the one before it.
      if (!gone.matches(CONTROLS.join())) return before.find(isThere);
      return from && stops().find((stop) => isAfter(stop, from));
    };
    const keep = () => {
      // Whoever works in the sheet meanwhile is left alone.
      if (!last || !document.hasFocus()) return;
      if (last.isConnected && !last.matches(":disabled")) return;
      const { activeElement } = document;
      if (activeElement !== document.body && activeElement !== last) return;
      (nextOf(last) ?? stops()[0])?.focus();
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

const isAfter = (element: Element, other: Element): boolean =>
  Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
