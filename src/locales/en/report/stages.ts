export const stages = {
  title: "Stages",
  note: "Open leads by stage. Weighted = value × probability of the stage.",
} as const;
