export const head = {
  asOf: "As of",
  periodFrom: "Period from",
  leads: "Leads",
  severalCurrencies: "several",
  selfCheck: "Self-check",
  agrees: "0 · agrees",
  differs: "Differs: refresh the report",
  makeRoom: "Refresh to make room",
  unknownStages: "Unknown stages",
  live: "Every figure is a formula: click it. The yellow cells are yours to change; an empty filter means all leads.",
  values: "Figures as values, without formulas.",
} as const;
