export const losses = {
  byReason: "Lost leads by reason",
  byStage: "Lost leads by stage",
  cause: "Lost",
  reasonMissing: "Why leads were lost shows once the table has a column with the loss reason.",
  none: "No lost leads.",
} as const;
