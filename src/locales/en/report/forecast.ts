export const forecast = {
  title: "Revenue forecast",
  note: "Open leads by month of expected close, weighted by the probability of their stage, and what was won by month of closing.",
  none: "No leads: nothing to forecast.",
  range: "80% range",
} as const;
