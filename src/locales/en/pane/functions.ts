export const functions = {
  title: "Functions, ƒx",
  search: "Search functions",
  clear: "Clear the search",
  found_one: "{{number}} function",
  found_other: "{{number}} functions",
  families: {
    value: "Number and value of leads",
    conversion: "Conversion",
    time: "Time",
    winning: "Chance to win",
    targets: "Goals and quotas",
    forecasting: "Forecast",
    data: "Quality, changes, currencies",
  },
  result: "Result",
  optional: "(optional)",
  shapes: {
    value: "One value.",
    column: "A column, with one value for each row.",
    row_one: "One value.",
    row_other: "A row of {{number}} values.",
    table: "A table: {{headers}}.",
  },
  lacks: {
    leads: "With your own table once you have chosen it under Data. For example:",
    stageTable: "Save your stages under Data first: the formula needs their table. For example:",
    history:
      "This function reads a stage history: a table with a row for each change of stage. Put one into the workbook and choose it under Data, Columns. For example:",
    snapshots:
      "This function compares a snapshot with the leads as they are now. Take a snapshot first. For example:",
    rates:
      "This function needs a table called Rates: a currency and its rate in each row. Converting the amounts under Data, Columns makes one. For example:",
    columns_one: "Your table has no column for {{columns}}. For example:",
    columns_other: "Your table has no columns for {{columns}}. For example:",
  },
  insert: "Insert into the selected cell",
  inserted: "Inserted on sheet {{sheet}}, cell {{cell}}.",
  copy: "Copy",
  copied: "Copied.",
} as const;
