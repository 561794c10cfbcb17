import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { usePointerDrag } from "../../../src/taskpane/hooks/usePointerDrag";

const onDrop = jest.fn();

function List() {
  const { dragged, ghost, scroller, start } = usePointerDrag<string, string>({
    targetOf: (element) => element.getAttribute("data-place") ?? undefined,
    onDrop,
  });
  return (
    <div ref={scroller} data-testid="area">
      <button onPointerDown={(event) => start(event, "item")}>Item</button>
      <div data-testid="here" data-place="here" />
      {dragged && (
        <div ref={ghost} data-testid="ghost">
          {dragged.target ?? "nowhere"}
        </div>
      )}
    </div>
  );
}

const at = (clientX: number, clientY = 50) => ({ clientX, clientY, pointerId: 7, button: 0 });
const moveTo = (x: number, y?: number) => fireEvent.pointerMove(document, at(x, y));

beforeEach(() => {
  jest.clearAllMocks();
  Element.prototype.setPointerCapture = jest.fn();
  document.elementFromPoint = () => screen.getByTestId("here");
  render(<List />);
  const area = screen.getByTestId("area");
  area.getBoundingClientRect = () => new DOMRect(0, 0, 300, 100);
  area.scrollBy = jest.fn((...by: unknown[]) => {
    area.scrollLeft += Number(by[0]);
  }) as typeof area.scrollBy;
  fireEvent.pointerDown(screen.getByRole("button"), { ...at(150), pointerType: "mouse" });
});

afterEach(() => fireEvent.pointerCancel(document, { pointerId: 7 }));

it("takes the item along and tells what it is over, also outside the pane", () => {
  moveTo(170, 60);
  const ghost = screen.getByTestId("ghost");
  expect(ghost).toHaveTextContent("here");
  expect(ghost.style.transform).toBe("translate(170px, 60px)");
  expect(Element.prototype.setPointerCapture).toHaveBeenCalledWith(7);
});

it("drops it once, and forgets it", () => {
  moveTo(170);
  fireEvent.pointerUp(document, at(170));
  fireEvent.pointerUp(document, at(170));
  expect(onDrop.mock.calls).toEqual([["item", "here"]]);
  expect(screen.queryByTestId("ghost")).not.toBeInTheDocument();
});

it("drops nothing where there is no place for it", () => {
  document.elementFromPoint = () => null;
  moveTo(170);
  expect(screen.getByTestId("ghost")).toHaveTextContent("nowhere");
  fireEvent.pointerUp(document, at(170));
  expect(onDrop).not.toHaveBeenCalled();
});

it("leaves other pointers alone", () => {
  fireEvent.pointerMove(document, { ...at(250), pointerId: 8 });
  expect(screen.queryByTestId("ghost")).not.toBeInTheDocument();
});

it("scrolls the area while the item is near its edge", async () => {
  moveTo(290);
  const area = screen.getByTestId("area");
  await waitFor(() => expect(area.scrollLeft).toBeGreaterThan(0));
  expect(area.scrollBy).toHaveBeenLastCalledWith(10, 0);
});
