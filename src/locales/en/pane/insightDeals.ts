export const deals = {
  stalled_one: "{{number}} stalled deal",
  stalled_other: "{{number}} stalled deals",
  longest: "Longest past the stage's expected days",
  top: "What brings most, by weighted value",
  over_one: "{{number}} day over",
  over_other: "{{number}} days over",
  score: "score {{score}}",
  lifts: "▲ {{value}}: {{won}} of {{closed}} won",
  lowers: "▼ {{value}}: {{won}} of {{closed}} won",
  showMore_one: "Show {{number}} more",
  showMore_other: "Show {{number}} more",
  none: "None.",
  daysMissing:
    "Which deals are stalled shows once the table has the column Entered stage, and the stages have expected days.",
  judgedFrom_one: "Score: the chance judged from {{number}} closed deal with the same values.",
  judgedFrom_other: "Score: the chance judged from {{number}} closed deals with the same values.",
  noScores: "Scores need won and lost deals, and a column for owner, source, segment or product.",
} as const;
