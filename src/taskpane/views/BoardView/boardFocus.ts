const card = (element: Element | null | undefined): HTMLElement | undefined =>
  element?.querySelector<HTMLElement>("[data-card]") ?? undefined;

/** The row of the card that an element is part of. */
export function rowOf(element: EventTarget | null): number | undefined {
  const found = element instanceof Element ? element.closest<HTMLElement>("[data-row]") : null;
  return found ? Number(found.dataset.row) : undefined;
}

/** The stage of the column, or of the place to drop at, that an element is part of. */
export const stageAt = (element: Element): string | undefined =>
  element.closest<HTMLElement>("[data-stage]")?.dataset.stage;

/** Where an arrow key leads from a card: up and down in its column, left and right to the next column that has cards. */
export function neighbour(from: Element, key: string): HTMLElement | undefined {
  const item = from.closest("[data-row]");
  const list = item?.parentElement;
  if (!item || !list) return undefined;
  if (key === "ArrowUp") return card(item.previousElementSibling);
  if (key === "ArrowDown") return card(item.nextElementSibling);
  const step = key === "ArrowLeft" ? "previousElementSibling" : "nextElementSibling";
  const place = [...list.children].indexOf(item);
  for (let column = list.closest("section")?.[step]; column; column = column[step]) {
    const items = column.querySelectorAll("[data-row]");
    if (items.length > 0) return card(items[Math.min(place, items.length - 1)]);
  }
  return undefined;
}

/** Puts the focus on a lead's card. @returns whether the board shows it */
export function focusCard(board: Element, row: number): boolean {
  const found = card(board.querySelector(`[data-row="${row}"]`));
  found?.focus();
  return found !== undefined;
}
