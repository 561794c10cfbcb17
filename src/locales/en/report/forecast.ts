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
  target: {
    month: "Target per month",
    quarter: "Target per quarter",
    year: "Target per year",
  },
  origin: {
    goal: "From the revenue goal; of all leads, whatever the filter.",
    quotas: "The sum of the quotas; of all leads, whatever the filter.",
  },
  many: "With so many open leads the chance is told of the first period and of all together only.",
  range: "80% range",
} as const;
