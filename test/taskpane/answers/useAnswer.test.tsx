import { act, renderHook, waitFor } from "@testing-library/react";
import { CalcError } from "../../../src/calc";
import { useAnswer, type Ask } from "../../../src/taskpane/answers";

jest.mock("../../../src/excel", () => jest.requireActual("../workbook").excel);

const ask = <Value,>(first: Ask<Value> | undefined) =>
  renderHook((question: Ask<Value> | undefined) => useAnswer(question), { initialProps: first });

it("answers at once, in steps, or not at all", async () => {
  const { result, rerender } = ask<number>(undefined);
  expect(result.current).toEqual({ status: "waiting" });
  rerender(() => 7);
  await waitFor(() => expect(result.current).toEqual({ status: "done", value: 7 }));
  rerender(function* () {
    yield;
    return 8;
  });
  // The latest answer stays until there is another.
  expect(result.current).toEqual({ status: "done", value: 7 });
  await waitFor(() => expect(result.current).toEqual({ status: "done", value: 8 }));
});

it("says why there is no answer, and answers the next question all the same", async () => {
  const { result, rerender } = ask<number>(() => {
    throw new CalcError("noStages");
  });
  await waitFor(() =>
    expect(result.current).toMatchObject({ status: "failed", message: { key: "noStages" } })
  );
  rerender(() => 9);
  await waitFor(() => expect(result.current).toEqual({ status: "done", value: 9 }));
});

it("gives up a question that is no longer asked", async () => {
  const unwanted = jest.fn(() => 1);
  const { result, rerender, unmount } = ask<number>(unwanted);
  rerender(() => 2);
  await waitFor(() => expect(result.current).toEqual({ status: "done", value: 2 }));
  expect(unwanted).not.toHaveBeenCalled();
  const late = jest.fn(() => 3);
  rerender(late);
  unmount();
  await act(async () => undefined);
  expect(late).not.toHaveBeenCalled();
});

it("lets others have their turn between long stretches of work", async () => {
  // A clock on which each step takes 30 ms: two of them make a turn.
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 30));
  let steps = 0;
  const { result } = ask<string>(function* () {
    for (; steps < 6; steps++) yield;
    return "done";
  });
  const seen: number[] = [];
  while (result.current.status !== "done") {
    await act(async () => new Promise((resolve) => setTimeout(resolve)));
    seen.push(steps);
  }
  clock.mockRestore();
  expect(new Set(seen).size).toBeGreaterThan(2);
});
