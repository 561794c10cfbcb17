import { renderHook, waitFor } from "@testing-library/react";
import { useTableChanges } from "../../../src/taskpane/hooks/useTableChanges";
import { excel, openWorkbook } from "../workbook";

jest.mock("../../../src/excel", () => jest.requireActual("../workbook").excel);

beforeEach(() => openWorkbook());

it("watches as long as it is shown", async () => {
  const stop = jest.fn(async () => undefined);
  excel.watchTables.mockResolvedValueOnce(stop);
  const onChange = jest.fn();
  const { unmount } = renderHook(() => useTableChanges(onChange));
  expect(excel.watchTables).toHaveBeenCalledWith(onChange);
  unmount();
  await waitFor(() => expect(stop).toHaveBeenCalled());
});

it("does without, where the host does not tell of changes", async () => {
  excel.watchTables.mockRejectedValueOnce(new Error("not here"));
  const { unmount } = renderHook(() => useTableChanges(jest.fn()));
  await Promise.resolve();
  expect(unmount).not.toThrow();
});
