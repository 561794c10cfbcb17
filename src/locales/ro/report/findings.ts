import type { findings as english } from "../../en/report/findings";
import type { Romanian } from "../../types";

export const findings: Romanian<typeof english> = {
  ok: "OK",
  stalled: "Blocat",
  tooStrict: "Prea strict",
};
