import { fireEvent, renderHook } from "@testing-library/react";
import { useFileDrop } from "../../../src/taskpane/hooks/useFileDrop";

const file = new File(["a"], "a.csv");
const dragged = { dataTransfer: { types: ["Files"], files: [file] } };

it("takes a file that is dropped, and tells while one is held over the pane", () => {
  const onFile = jest.fn();
  const { result } = renderHook(() => useFileDrop(onFile));
  // Prevented, so that the browser does not open the file itself.
  expect(fireEvent.dragOver(document.body, dragged)).toBe(false);
  expect(result.current).toBe(true);
  expect(fireEvent.drop(document.body, dragged)).toBe(false);
  expect(result.current).toBe(false);
  expect(onFile).toHaveBeenCalledWith(file);
});

it("forgets a file that is taken away again", () => {
  const { result } = renderHook(() => useFileDrop(jest.fn()));
  fireEvent.dragOver(document.body, dragged);
  const leave = (relatedTarget: Element | null) =>
    fireEvent(document.body, new MouseEvent("dragleave", { relatedTarget, bubbles: true }));
  leave(document.body);
  expect(result.current).toBe(true);
  leave(null);
  expect(result.current).toBe(false);
});

it("leaves text that is dragged alone", () => {
  const onFile = jest.fn();
  const { result } = renderHook(() => useFileDrop(onFile));
  const text = { dataTransfer: { types: ["text/plain"], files: [] } };
  expect(fireEvent.dragOver(document.body, text)).toBe(true);
  fireEvent.drop(document.body, text);
  expect(result.current).toBe(false);
  expect(onFile).not.toHaveBeenCalled();
});

it("ends with its view", () => {
  const onFile = jest.fn();
  renderHook(() => useFileDrop(onFile)).unmount();
  fireEvent.drop(document.body, dragged);
  expect(onFile).not.toHaveBeenCalled();
});
