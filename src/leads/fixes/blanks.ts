import { tidyLabel } from "../../calc";
import type { Correction, Reader } from "./types";

/** A text without the blanks that nobody sees. A cell of blanks alone stays: it is as good as empty. */
export function withoutBlanks(text: string): Correction | undefined {
  const after = tidyLabel(text);
  return after === text || after === "" ? undefined : { kind: "blanks", after };
}

export const blankReader: Reader = { correct: withoutBlanks };
