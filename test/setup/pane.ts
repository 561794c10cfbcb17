/** What jsdom lacks and Fluent UI asks for, and matchers for what a page shows. */
import "@testing-library/jest-dom";

class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= ResizeObserverStub;

// A whole form takes a second or two to show on a busy machine.
jest.setTimeout(30_000);
