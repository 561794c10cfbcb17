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
  failed: "{{lead}} stays in {{stage}}. {{reason}}",
} as const;
