import { notices, toUserMessage } from "../excel";

/** Tells above the view what went wrong, for work that has no place of its own in it. */
export function tellFailure(error: unknown): void {
  const { key, details } = toUserMessage(error);
  notices.show({ intent: "error", key: `errors.${key}`, details });
}
