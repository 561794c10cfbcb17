import { act, render } from "@testing-library/react";
import { useRef } from "react";
import { useStacked } from "../../../src/taskpane/hooks/useStacked";

/** Pixels, as jsdom does not lay out: those of the room, and those that the content takes side by side. */
let width = 0;
let needed = 0;
/** Tells the hook that a size has changed, as the browser would. */
let resized: () => void;

beforeEach(() => {
  jest.spyOn(Element.prototype, "clientWidth", "get").mockImplementation(() => width);
  jest.spyOn(HTMLElement.prototype, "offsetWidth", "get").mockImplementation(function (
    this: HTMLElement
  ) {
    return this.dataset.stacked === "true" ? width : Math.max(width, needed);
  });
  jest.spyOn(globalThis, "ResizeObserver").mockImplementation((callback) => {
    const observer = { observe: () => {}, unobserve: () => {}, disconnect: () => {} };
    resized = () => act(() => callback([], observer));
    return observer;
  });
});
afterEach(() => jest.restoreAllMocks());

function Shown() {
  const room = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const stacked = useStacked(room, content);
  return (
    <section ref={room}>
      <div ref={content} data-stacked={stacked} />
    </section>
  );
}

/** Shows content in a room of a width, and says whether it is stacked; then in rooms of other widths. */
function stackedAt(first: number, ...others: number[]): boolean[] {
  width = first;
  const { container } = render(<Shown />);
  const isStacked = () => container.querySelector("[data-stacked=true]") !== null;
  const seen = [isStacked()];
  for (const next of others) {
    width = next;
    resized();
    seen.push(isStacked());
  }
  return seen;
}

it("stacks from the beginning what has no room", () => {
  needed = 300;
  expect(stackedAt(310)).toEqual([false]);
  expect(stackedAt(175)).toEqual([true]);
});

it("follows the width of the pane, there and back", () => {
  needed = 300;
  expect(stackedAt(310, 299, 250, 300)).toEqual([false, true, true, false]);
});

it("stacks as soon as the content outgrows the room", () => {
  needed = 300;
  const seen = stackedAt(310);
  needed = 320;
  resized();
  expect(seen).toEqual([false]);
  expect(document.querySelector("[data-stacked=true]")).not.toBeNull();
});

it("leaves it as it is while the pane is hidden", () => {
  needed = 300;
  expect(stackedAt(175, 0, 175)).toEqual([true, true, true]);
});
