/** What jsdom lacks and Fluent UI asks for, and matchers for what a page shows. */
import "@testing-library/jest-dom";

class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= ResizeObserverStub;
