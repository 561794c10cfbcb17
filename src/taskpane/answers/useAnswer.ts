import { useEffect, useState } from "react";
import { toUserMessage, type UserMessage } from "../../excel";
import { answerInTurns, type Ask } from "./inTurns";

/** What is known of a question; the latest value stays while it is asked again. */
export type Answer<Value> =
  | { readonly status: "waiting" }
  | { readonly status: "done"; readonly value: Value }
  | { readonly status: "failed"; readonly message: UserMessage };

/**
 * Asks a question without holding up the pane, and again whenever it is another one.
 * @param ask the same function as long as the question is the same; nothing while it cannot be asked yet
 */
export function useAnswer<Value>(ask: Ask<Value> | undefined): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({ status: "waiting" });
  useEffect(() => {
    if (!ask) return;
    const controller = new AbortController();
    const { signal } = controller;
    answerInTurns(ask, signal).then(
      (value) => !signal.aborted && setAnswer({ status: "done", value }),
      (error) => !signal.aborted && setAnswer({ status: "failed", message: toUserMessage(error) })
    );
    return () => controller.abort();
  }, [ask]);
  return answer;
}
