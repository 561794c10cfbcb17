export const losses = {
  title: "Losses",
  note: "Lost leads by reason.",
  lastStage: "Lost at stage",
  none: "No lost leads yet: loss reasons need at least one.",
} as const;
