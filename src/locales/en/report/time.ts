export const time = {
  title: "Time in stage",
  noteHistory:
    "Days that leads stayed in each stage, all stays of a lead together, from the stage history: from the day of one change to the next, or to the day the lead was closed. Expected days are those of the stage table.",
  noteSnapshots:
    "Days that leads stayed in each stage, all stays of a lead together, from the snapshots: to the day between two of them, and at the earliest from the first. Expected days are those of the stage table.",
  noteSoFar:
    "Days that the open leads have been in their stage so far; it is not known how long others stayed. With a snapshot a week, completed stays are counted instead.",
  needs: "Time in stage needs the columns {{id}} and {{entered}}.",
  none: "No open lead has a day of entry: days in stage need at least one.",
} as const;
