export const quota = {
  title: "Quota",
  period: "Period",
  note: {
    expected:
      "Won by day of closing in the period of the quotas, and the open leads expected to close in it; of all leads, narrowed down by representative only.",
    open: "Won by day of closing in the period of the quotas, and all open leads; of all leads, narrowed down by representative only.",
  },
  reached: "reached",
  none: "No quotas yet: set them in the pane, under Goals.",
  needs: "Quotas need more columns in the leads: {{columns}}.",
} as const;
