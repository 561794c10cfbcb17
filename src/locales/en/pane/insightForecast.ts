export const forecast = {
  headline: "{{amount}} weighted",
  by: "Period of the forecast",
  periods: { month: "Month", quarter: "Quarter", year: "Year" },
  quarter: "Q{{quarter}} {{year}}",
  from: "from {{month}}",
  title: "Won and weighted value",
  rest: {
    overdue: "Overdue",
    earlier: "Earlier",
    later: "Later",
    noDate: "No date",
    unknown: "(not in the list)",
  },
  lacks: {
    expected: "The forecast needs the column with the expected close.",
    chances: "A stage has no chance yet: set it under Data, Stages.",
  },
  overdueNote_one:
    "{{number}} lead was expected before the day of these figures ({{amount}} weighted); it is in no period. Give it a new expected close.",
  overdueNote_other:
    "{{number}} leads were expected before the day of these figures ({{amount}} weighted); they are in no period. Give them a new expected close.",
  chance: "Chance of reaching the goal",
  probability: "Chance",
  noGoal: "With a revenue goal, set under Goals, the chance of reaching it stands here.",
} as const;
