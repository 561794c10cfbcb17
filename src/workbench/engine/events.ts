import type { CellsChanged } from "./engine";

/** Listeners of one kind of event. */
export class Listeners<Event extends readonly unknown[]> {
  private readonly listeners = new Set<(...event: Event) => void>();

  /** @returns Takes the listener out again. */
  add(listener: (...event: Event) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(...event: Event): void {
    for (const listener of [...this.listeners]) listener(...event);
  }
}

export class Events {
  readonly changed = new Listeners<[CellsChanged]>();
  readonly selectionChanged = new Listeners<[]>();
  readonly calculated = new Listeners<[]>();
}
