export const charts = {
  nothing: "Nothing to draw yet: {{title}}.",
  funnel: {
    title: "Leads that reached each stage",
    padding: "Centring",
    description_one: "Funnel: number of leads that reached {{count}} stage.",
    description_other:
      "Funnel: number of leads that reached each of {{count}} stages, the last of them won. The numbers stand in the categories.",
  },
  valueByStage: {
    title: "Value and weighted value",
    description: "Columns: value and weighted value of the open leads by stage, as in the table.",
  },
  conversion: {
    title: "Conversion rate against goal",
    titleNoGoals: "Conversion rate by stage",
    description: "Bars: conversion rate of each stage, as in the table.",
  },
  time: {
    title: "Average days in stage",
    titleSoFar: "Average days in stage so far",
    description: "Columns: average days in each stage; marks: its expected days, as in the table.",
  },
  forecast: {
    title: {
      month: "Won and weighted value by month",
      quarter: "Won and weighted value by quarter",
      year: "Won and weighted value by year",
    },
    description: {
      month: "Stacked columns: won and weighted value by month, as in the table.",
      quarter: "Stacked columns: won and weighted value by quarter, as in the table.",
      year: "Stacked columns: won and weighted value by year, as in the table.",
    },
  },
  quota: {
    title: "Won and open value against quota",
    description:
      "Stacked columns: won and open value of each representative; marks: the quota, as in the table.",
    attainment: "Attainment of quota",
    attainmentDescription: "Bars: attainment of each representative, as in the table.",
  },
  goalPlan: {
    title: "Leads needed against those that reached each stage",
    description:
      "Columns: leads that reached each stage; marks: those that the goal needs, as in the table.",
  },
  backTest: {
    title: {
      month: "Forecast against won value by month",
      quarter: "Forecast against won value by quarter",
      year: "Forecast against won value by year",
    },
    description: {
      month: "Columns: what was forecast for each month, and what was won in it, as in the table.",
      quarter:
        "Columns: what was forecast for each quarter, and what was won in it, as in the table.",
      year: "Columns: what was forecast for each year, and what was won in it, as in the table.",
    },
  },
  process: {
    title: "Won, open and lost by stage reached",
    description:
      "Stacked bars: leads that reached each stage, by what became of them, as in the table.",
  },
  newLeads: {
    title: {
      week: "New leads per week",
      month: "New leads per month",
      quarter: "New leads per quarter",
      year: "New leads per year",
    },
    description: {
      week: "Columns: leads created in each of the last 13 weeks.",
      month: "Columns: leads created in each of the last twelve months.",
      quarter: "Columns: leads created in each of the last eight quarters.",
      year: "Columns: leads created in each of the last five years.",
    },
  },
  breakdown: {
    title: { value: "Open value: {{field}}", leads: "Open leads: {{field}}" },
    description: {
      value: "Open value by {{field}}, as in the total of the table.",
      leads: "Number of open leads by {{field}}, as in the total of the table.",
    },
  },
  movement: {
    title: "Open value since the snapshot",
    description:
      "Waterfall: open value at the snapshot, what came and went by kind, open value now, as in the table.",
  },
  quality: {
    title: "Findings by kind",
    description: "Bars: number of findings by kind, most frequent first, as in the table.",
  },
  losses: {
    title: "Lost leads by reason",
    description: "Bars: number of lost leads by reason, most frequent first, as in the table.",
  },
  lossesBy: {
    title: "Lost leads: {{field}}",
    description: "Bars: number of lost leads by {{field}}, most frequent first, as in the table.",
  },
  sources: {
    title: "Leads by source",
    description: "Columns: number of leads by source, as in the table.",
  },
  newBySource: {
    title: "New leads by source",
    description: "Columns: number of leads created in the period by source, as in the table.",
  },
  sourceRevenue: {
    title: "Won value by source",
    description: "Columns: amount won by source, as in the table.",
  },
} as const;
