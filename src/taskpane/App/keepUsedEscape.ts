import type { KeyboardEvent } from "react";

/**
 * Esc that has closed a menu or a list ends here: on the web office.js takes it for the wish to leave the pane, if it
 * comes to the window.
 */
export function keepUsedEscape(event: KeyboardEvent): void {
  if (event.key === "Escape" && event.isDefaultPrevented()) event.stopPropagation();
}
