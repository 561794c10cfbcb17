export const report = {
  mode: "Figures",
  modes: {
    live: "Live formulas that follow the leads",
    values: "Plain values, for sending on",
  },
  asOf: "As of",
  asOfHint: "Leave it empty for today.",
  build: "Build report",
  building: "Building the report…",
  built: "The report is on sheet {{sheet}}.",
} as const;
