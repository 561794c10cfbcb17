export const process = {
  title: "Sales process",
  note: "Leads that reached each stage, and what became of them.",
} as const;
