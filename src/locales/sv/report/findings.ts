import type { findings as english } from "../../en/report/findings";
import type { Swedish } from "../../types";

export const findings: Swedish<typeof english> = {
  ok: "OK",
  stalled: "Stannar av",
  tooStrict: "För strikt",
};
