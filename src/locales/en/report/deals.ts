export const deals = {
  title: "Deals to work on",
  note: "Deals are ranked by their own amount × probability; a deal's row is its row in the leads table.",
  top: "Open deals with the highest weighted value",
  stalled: "Deals longest over the expected days of their stage",
  nothingOpen: "No open deals with an amount and a chance: nothing to rank.",
  nothingStalled: "No open deal is over the expected days of its stage.",
  noId: "(no ID)",
  columns: {
    deal: "Deal",
    row: "Row",
    score: "Score",
    daysOver: "Days over",
    daysInStage: "Days in stage",
    reason: "Why, and what to do",
  },
  reasons: {
    overdue_one: "It is {{days}} day over the expected time in its stage: follow up now.",
    overdue_other: "It is {{days}} days over the expected time in its stage: follow up now.",
    passed_one: "Its expected close passed {{days}} day ago: agree on a new date, or close it.",
    passed_other: "Its expected close passed {{days}} days ago: agree on a new date, or close it.",
    today: "It is expected to close today: clear what is still in the way.",
    soon_one: "It is expected to close in {{days}} day: clear what is still in the way.",
    soon_other: "It is expected to close in {{days}} days: clear what is still in the way.",
    likelier: "Deals like it are won more often than others: {{score}} against {{rate}}.",
    unlikelier: "Deals like it are won less often than others: {{score}} against {{rate}}.",
    onTime: "It is on time: keep it moving.",
    stalled_one:
      "It has been in {{stage}} for {{days}} day, where {{expected}} are expected: take the next step, or close it as lost.",
    stalled_other:
      "It has been in {{stage}} for {{days}} days, where {{expected}} are expected: take the next step, or close it as lost.",
  },
} as const;
