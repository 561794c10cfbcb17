/** What jsdom lacks and Fluent UI asks for, and matchers for what a page shows. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { format, TextDecoder, TextEncoder } from "node:util";

class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= ResizeObserverStub;

class PointerEventStub extends MouseEvent {
  readonly pointerId: number;
  readonly pointerType: string;

  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
    this.pointerType = init.pointerType ?? "";
  }
}

globalThis.PointerEvent ??= PointerEventStub as unknown as typeof PointerEvent;

// A whole form takes a second or two to show on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

// Part of every browser; jsdom leaves them out.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Axe would measure letters on a canvas; without one jsdom complains, and axe goes on either way.
HTMLCanvasElement.prototype.getContext = () => null;

/** Fluent UI speaks to React 19 already, which knows this attribute. */
const EXPECTED = /non-boolean attribute `inert`/;

/** What React and Fluent UI find wrong in the pane fails the test in which they find it. */
let complaints: string[] = [];
console.error = (...parts: unknown[]) => {
  const complaint = format(...parts);
  if (!EXPECTED.test(complaint)) complaints.push(complaint);
};
afterEach(() => {
  const found = complaints;
  complaints = [];
  expect(found).toEqual([]);
});
