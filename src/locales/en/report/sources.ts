export const sources = {
  titleNew: "New leads by source",
  noteNew:
    "New: created from the first day of the period to the as-of date. Closed, won, win rate and won value are those of all leads of the source, whenever they were created.",
  from: "New from",
  to: "to",
  title: "Leads by source",
  note: "All leads by source, how their closed ones ended and what was won.",
  none: "No leads: nothing to show by source.",
} as const;
