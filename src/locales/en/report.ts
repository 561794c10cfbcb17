/** Texts of the report sheet: titles, headers, notes, definitions. */
export const report = {
  sheetName: "Pipeline report",
} as const;
