import { act, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { useWidth } from "../../../src/taskpane/hooks/useWidth";

afterEach(() => jest.restoreAllMocks());

function Shown() {
  const element = useRef<HTMLDivElement>(null);
  return <div ref={element}>{useWidth(element) ?? "unknown"}</div>;
}

it("knows the width as soon as it is measured, and follows it until the element is gone", () => {
  let measured: (width: number) => void = () => {};
  const disconnect = jest.fn();
  jest.spyOn(globalThis, "ResizeObserver").mockImplementation((callback) => {
    const observer = { observe: () => {}, unobserve: () => {}, disconnect };
    measured = (width) =>
      act(() => callback([{ contentRect: { width } } as ResizeObserverEntry], observer));
    return observer;
  });
  const { unmount } = render(<Shown />);
  expect(screen.getByText("unknown")).toBeVisible();
  measured(310.6);
  expect(screen.getByText("310")).toBeVisible();
  measured(135);
  expect(screen.getByText("135")).toBeVisible();
  unmount();
  expect(disconnect).toHaveBeenCalled();
});
