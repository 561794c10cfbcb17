export const table = {
  question: "Which table holds your leads?",
  hint: "One row per lead, with its stage. The table is read where it is; nothing in it is changed.",
  proposed: "looks like it",
  place_one: "{{sheet}} · {{rows}} row",
  place_other: "{{sheet}} · {{rows}} rows",
  next: "Next: columns",
  lookAgain: "Look again",
  none: "No table in this workbook yet",
  howToMake:
    "Click a cell in your list of leads and press Ctrl+T, so that Excel makes it a table. The first row should name the columns, such as Stage, Amount and Owner. Then look again.",
} as const;
