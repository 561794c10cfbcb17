export const losses = {
  title: "Losses",
  note: "Lost leads: why, and where in the process.",
  lastStage: "Lost at stage",
  none: "No lost leads yet: loss reasons need at least one.",
} as const;
