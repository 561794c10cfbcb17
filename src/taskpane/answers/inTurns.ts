import { nextTask } from "../../excel";

/** Work that may be interrupted at each step, and what it ends with. */
export type Steps<Value> = Generator<void, Value>;
/** How a question is answered: at once, or in steps where that may take long. */
export type Ask<Value> = () => Value | Steps<Value>;

/** So many milliseconds the pane may be held up before it draws and answers again. */
const TURN_MS = 40;

/** What was asked before: one question after the other, so that none holds up the pane longer than by itself. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Answers a question when those asked before are answered, in turns of the event loop of its own.
 *
 * @returns what the question ends with; rejects with what it throws, or the signal's reason
 */
export function answerInTurns<Value>(ask: Ask<Value>, signal: AbortSignal): Promise<Value> {
  const answer = before.then(async () => {
    signal.throwIfAborted();
    await nextTask();
    signal.throwIfAborted();
    const result = ask();
    return isSteps(result) ? finish(result, signal) : result;
  });
  before = answer.catch(() => undefined);
  return answer;
}

async function finish<Value>(steps: Steps<Value>, signal: AbortSignal): Promise<Value> {
  for (;;) {
    const end = performance.now() + TURN_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
    signal.throwIfAborted();
  }
}

const isSteps = <Value>(result: Value | Steps<Value>): result is Steps<Value> =>
  typeof result === "object" && result !== null && Symbol.iterator in result && "next" in result;
