import { act, renderHook } from "@testing-library/react";
import { UserError } from "../../../src/locales";
import { useTask, type TaskControl } from "../../../src/taskpane/hooks/useTask";

jest.mock("../../../src/excel", () => jest.requireActual("../workbook").excel);

/** A piece of work that goes on until it is told how to end, and can be stopped. */
function startable() {
  let control!: TaskControl<number>;
  let finish!: (value: string) => void;
  const work = (given: TaskControl<number>) => {
    control = given;
    return new Promise<string>((resolve, reject) => {
      finish = resolve;
      given.signal.addEventListener("abort", () => reject(given.signal.reason));
    });
  };
  return { work, control: () => control, finish: (value: string) => finish(value) };
}

const start = () => renderHook(() => useTask<string>());

it("goes from idle over running with progress to done", async () => {
  const { result } = start();
  const { work, control, finish } = startable();
  expect(result.current.state).toEqual({ status: "idle" });
  let outcome: Promise<string | undefined>;
  act(() => void (outcome = result.current.run(work)));
  expect(result.current.state).toEqual({ status: "running" });
  act(() => control().onProgress(0.5));
  expect(result.current.state).toEqual({ status: "running", progress: 0.5 });
  await act(async () => finish("built"));
  expect(result.current.state).toEqual({ status: "done", value: "built" });
  expect(await outcome!).toBe("built");
});

it("keeps what to tell the user when the work fails", async () => {
  const { result } = start();
  const details = { message: "Paper jam." };
  await act(async () => {
    const failing = () => Promise.reject(new UserError("unexpected", details));
    expect(await result.current.run(failing)).toBeUndefined();
  });
  expect(result.current.state).toEqual({
    status: "failed",
    message: { key: "unexpected", details },
  });
});

it("is idle again once cancelled work has stopped", async () => {
  const { result } = start();
  const { work } = startable();
  act(() => void result.current.run(work));
  await act(async () => result.current.cancel());
  expect(result.current.state).toEqual({ status: "idle" });
});

it("gives up what ran before, and takes nothing from it any more", async () => {
  const { result } = start();
  const first = startable();
  const second = startable();
  act(() => void result.current.run(first.work));
  await act(async () => void result.current.run(second.work));
  expect(first.control().signal.aborted).toBe(true);
  act(() => first.control().onProgress(0.9));
  expect(result.current.state).toEqual({ status: "running" });
  await act(async () => second.finish("second"));
  expect(result.current.state).toEqual({ status: "done", value: "second" });
});

it("stops the work when its view goes away", () => {
  const { result, unmount } = start();
  const { work, control } = startable();
  act(() => void result.current.run(work));
  unmount();
  expect(control().signal.aborted).toBe(true);
});

it("forgets what came of the work, and lets running work go on", async () => {
  const { result } = start();
  const { work, control, finish } = startable();
  act(() => void result.current.run(work));
  act(() => result.current.forget());
  expect(control().signal.aborted).toBe(false);
  expect(result.current.state).toEqual({ status: "running" });
  await act(async () => finish("built"));
  act(() => result.current.forget());
  expect(result.current.state).toEqual({ status: "idle" });
});
