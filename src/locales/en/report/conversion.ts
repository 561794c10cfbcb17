export const conversion = {
  title: "Conversion and bottlenecks",
  noteOverdue:
    "Rate = moved on ÷ (completed + overdue). Overdue: in the stage for longer than its expected days. Too young: still within them, not counted.",
  noteFindings:
    "Stalled: leads wait too long; add capacity, follow up sooner, automate steps. Too strict: leads are turned down; review the criteria, but lowering them may depress the next stage.",
  noteReached:
    "Rate = leads that reached the next stage ÷ leads that reached this one. Open leads count as not moved on; with the day of entry and expected days per stage, only overdue ones would.",
  noteNoLastStage:
    "Rate = leads that reached the next stage ÷ leads that reached this one. Without a column for the last stage of lost leads, they count for the first stage only.",
} as const;
