export const board = {
  hint: "Drag a card, or select it and press Ctrl+← or Ctrl+→. The stage goes into your table.",
  hintWithDate:
    "Drag a card, or select it and press Ctrl+← or Ctrl+→. The stage and today's date go into your table.",
  empty: "There are no open deals here.",
  days_one: "{{number}} day",
  days_other: "{{number}} days",
  over: "{{days}} · {{over}} over",
  since: "since {{date}}",
  more_one: "{{number}} more",
  more_other: "{{number}} more",
  moveMenu: "Move {{lead}}",
  moveTo: "Move {{lead}} to",
  show: "Go to its row",
  moved: "{{lead}} is now in {{stage}}.",
  undo: "Undo",
  undone: "{{lead}} is back in {{stage}}.",
  history: {
    added: "Table {{table}} got a row for it.",
    protected: "Table {{table}} got no row for it: its sheet is protected.",
    filtered: "Table {{table}} got no row for it: it is filtered.",
    unsure:
      "Table {{table}} got no row for it: it has columns that only you can fill. Add the row there.",
    refused: "Table {{table}} got no row for it: Excel could not add one.",
    removed: "Its row in table {{table}} is gone.",
    stays: "Its row in table {{table}} was changed meanwhile and stays.",
  },
  failed: "{{lead}} stays in {{stage}}. {{reason}}",
} as const;
