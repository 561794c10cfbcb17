export const table = {
  question: "Which table holds your leads?",
  hint: "One row per lead, with its stage. The table is read where it is; nothing in it is changed.",
  proposed: "looks like it",
  place_one: "{{sheet}} · {{rows}} row",
  place_other: "{{sheet}} · {{rows}} rows",
  next: "Next: columns",
  lookAgain: "Look again",
} as const;
