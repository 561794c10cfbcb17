export const sample = {
  sheet: "Sample leads",
  company: "Company",
  stages: {
    qualification: "Qualification",
    discovery: "Discovery",
    proposal: "Proposal",
    negotiation: "Negotiation",
    closedWon: "Closed Won",
    closedLost: "Closed Lost",
  },
} as const;
