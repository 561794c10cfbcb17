/** Names of the fields of a lead. */
export const fields = {
  stage: "Stage",
  amount: "Amount",
} as const;
