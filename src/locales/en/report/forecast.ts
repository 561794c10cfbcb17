export const forecast = {
  title: "Revenue forecast",
  note: {
    month:
      "Open leads by month of expected close, weighted by the probability of their stage, and what was won by month of closing.",
    quarter:
      "Open leads by quarter of expected close, weighted by the probability of their stage, and what was won by quarter of closing.",
    year: "Open leads by year of expected close, weighted by the probability of their stage, and what was won by year of closing.",
  },
  none: "No leads: nothing to forecast.",
  range: "80% range",
} as const;
