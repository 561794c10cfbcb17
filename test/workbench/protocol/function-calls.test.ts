import type { FunctionDeclaration } from "../../../src/workbench/engine/engine";
import { FunctionCalls, type EventEntry } from "../../../src/workbench/protocol/function-calls";
import { EXCEL_LIMITS } from "../../../src/workbench/protocol/limits";

const LENGTH: FunctionDeclaration = {
  id: "LENGTH",
  name: "FIXTURE.LENGTH",
  description: "",
  parameters: [],
  returnsMatrix: false,
  acceptsErrors: true,
};

/** The ids of the calls in each message, for calls with one text of so many letters each. */
async function messagesFor(lengths: readonly number[], payloadBytes: number) {
  const messages: EventEntry[][] = [];
  const calls = new FunctionCalls(
    (entries) => {
      messages.push(entries);
      calls.accept(entries.map((entry) => [entry[4], true, 0]));
    },
    { ...EXCEL_LIMITS, payloadBytes },
    "null"
  );
  calls.ready();
  const texts = lengths.map((length) => "x".repeat(length));
  await Promise.all(texts.map((text) => calls.invoke(LENGTH, [text], "Sheet1!A1")));
  return messages.map((entries) => entries.map((entry) => entry[4]));
}

// A call of a text of 60 letters is a message of about 100: number, name, address and signs come with it.
it.each([
  ["all together where there is room", [60, 60, 60], 1_000, [[1, 2, 3]]],
  [
    "as many as there is room for, in their order",
    [60, 60, 60, 60, 60],
    250,
    [[1, 2], [3, 4], [5]],
  ],
  ["alone where it has no room beside others", [5, 200, 5], 250, [[1], [2], [3]]],
  ["not at all where one is too long", [60, 300, 60], 250, [[1, 3]]],
  [
    "alone where office.js would take long over several",
    [400_000, 400_000, 2_000_000, 400_000],
    EXCEL_LIMITS.payloadBytes,
    [[1, 2], [3], [4]],
  ],
])("sends the calls of a calculation: %s", async (_, lengths, limit, expected) => {
  await expect(messagesFor(lengths, limit)).resolves.toEqual(expected);
});

describe("after a call that takes the pane long", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A long call and a short one, of which none is answered yet; the ids of the calls as they are sent. */
  function callTwice() {
    const sent: number[] = [];
    const calls = new FunctionCalls(
      (entries) => sent.push(...entries.map((entry) => entry[4])),
      EXCEL_LIMITS,
      "null"
    );
    calls.ready();
    for (const text of ["x".repeat(2_000_000), "x"]) void calls.invoke(LENGTH, [text], "Sheet1!A1");
    return { sent, calls };
  }

  it("sends the next with its answer", async () => {
    const { sent, calls } = callTwice();
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toEqual([1]);
    calls.accept([[1, true, 0]]);
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([1, 2]);
  });

  it("sends the next after a second where there is no answer", async () => {
    const { sent } = callTwice();
    await jest.advanceTimersByTimeAsync(1_001);
    expect(sent).toEqual([1, 2]);
  });
});
