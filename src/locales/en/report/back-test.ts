export const backTest = {
  title: "Forecast accuracy",
  note: {
    month:
      "What the forecast would have been on the first day of each of the last months, against what was won in it.",
    quarter:
      "What the forecast would have been on the first day of each of the last quarters, against what was won in it.",
    year: "What the forecast would have been on the first day of each of the last years, against what was won in it.",
  },
  fromSnapshots:
    "Snapshot: stage, amount and expected close of each lead as the last snapshot before that day found them; with a filter, of the leads that are still in the table.",
  fromDates:
    "Dates: there was no snapshot yet. Of the leads created before that day, those that closed in the period, or should have, count with today’s amount and the last open stage they reached (where it is not given, won ones the last of all, lost ones the first); when they were expected to close is not known, so these lines test the probabilities rather than the timing, and flatter the forecast.",
  needs:
    "Looking back on forecasts needs snapshots, or columns for created, closed, last stage and amount.",
  basis: "Known from",
  snapshot: "snapshot",
  dates: "dates",
  difference: "Forecast − won",
  wape: "WAPE",
  bias: "Bias (+ too high)",
} as const;
