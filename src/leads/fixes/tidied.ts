import { tidyLabel } from "../../calc";
import type { Corrector } from "./propose";

/** A text without the blanks that nobody sees. A cell of blanks alone stays: it is as good as empty. */
export const tidied: Corrector = (text) => {
  const after = tidyLabel(text);
  return after === text || after === "" ? undefined : { kind: "blanks", after };
};
