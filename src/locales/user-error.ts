import type { errors } from "./en/errors";
import type { KeyOf } from "./types";

export type ErrorKey = KeyOf<typeof errors>;
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** A failure that the user can do something about: `key` names its text in errors.ts, `details` fill the text's gaps. */
export class UserError extends Error {
  override readonly name = "UserError";

  constructor(
    readonly key: ErrorKey,
    readonly details: ErrorDetails = {}
  ) {
    super(key);
  }
}
