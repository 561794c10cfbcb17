export const losses = {
  title: "Losses",
  note: "Lost leads by reason.",
  none: "No lost leads yet: loss reasons need at least one.",
} as const;
