export const sources = {
  title: "Leads by source",
  note: "All leads by source, how their closed ones ended and what was won.",
  none: "No leads: nothing to show by source.",
} as const;
