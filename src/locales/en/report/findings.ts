export const findings = {
  ok: "OK",
  stalled: "Stalled",
  tooStrict: "Too strict",
} as const;
