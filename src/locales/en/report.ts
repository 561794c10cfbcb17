/** Texts of the report sheet: titles, headers, notes, definitions. */
export const report = {
  sheetName: "Pipeline report",
  title: "Pipeline report",
  head: {
    asOf: "As of",
    periodFrom: "Period from",
    leads: "Leads",
    severalCurrencies: "several",
    selfCheck: "Self-check",
    agrees: "0 · agrees",
    differs: "Differs: refresh the report",
    makeRoom: "Refresh to make room",
    unknownStages: "Unknown stages: add them to the stage table",
    live: "Every figure is a formula: click it. The yellow cells are yours to change; an empty filter means all leads.",
    values: "Figures as values, without formulas.",
  },
  assumptions: {
    dealProbabilities:
      "Probabilities of the stages: the means of the deals’ own in column “{{header}}”; change them in the table Stages.",
    history_one:
      "Probabilities of the stages: the share won of the {{count}} closed deal; change them in the table Stages.",
    history_other:
      "Probabilities of the stages: the share won of the {{count}} closed deals that reached each stage; change them in the table Stages.",
    preset:
      "Probabilities of the stages are assumed: those usual for these stage names; change them in the table Stages.",
    evenSteps_one:
      "Probabilities of the stages are assumed, because the leads do not tell; change them in the table Stages.",
    evenSteps_other:
      "Probabilities of the {{count}} open stages are assumed in even steps, because the leads do not tell; change them in the table Stages.",
  },
  labels: {
    total: "Total",
    blank: "(blank)",
    unknown: "(unknown)",
    won: "Won",
    few: "few",
    enough: "OK",
    nothing: "–",
    overdue: "Overdue",
    earlier: "Earlier",
    later: "Later",
    noDate: "No date",
    start: "Start",
    new: "New",
    movedIn: "Moved in",
    increased: "Increased",
    decreased: "Decreased",
    movedOut: "Moved out",
    lost: "Lost",
    removed: "Removed",
    end: "End",
    check: "Check",
  },
  columns: {
    stage: "Stage",
    leads: "Leads",
    value: "Value",
    probability: "Probability",
    weighted: "Weighted",
    share: "Share",
    shareOfValue: "Share of value",
    reached: "Reached",
    movedOn: "Moved on",
    completed: "Completed",
    overdue: "Overdue",
    tooYoung: "Too young",
    active: "Still open",
    won: "Won",
    lost: "Lost",
    rate: "Rate",
    interval: "95% interval",
    goal: "Goal",
    finding: "Finding",
    reliability: "Reliability",
    reason: "Reason",
    source: "Source",
    closed: "Closed",
    winRate: "Win rate",
    wonValue: "Won value",
    month: "Month",
    openLeads: "Open leads",
    openValue: "Open value",
    wonAndWeighted: "Won + weighted",
    newLeads: "New leads",
    number: "Number",
    movement: "Movement",
    level: "Level",
    open: "Open",
    added: "Added",
    gone: "Gone",
  },
  cards: {
    openPipeline: "Open pipeline",
    leads: "leads",
    weighted: "Weighted",
    ofOpen: "of open",
    expectedWins: "Expected wins",
    fromOpenLeads: "open leads",
    wonInPeriod: "Won in the period",
    won: "Won",
    deals: "deals",
    winRate: "Win rate",
    nothingClosed: "no closed deals yet",
    averageDeal: "Average won deal",
    wonDeals: "won deals",
    salesCycle: "Sales cycle",
    days: "days",
    salesCycleNote: "won deals, mean",
    velocity: "Sales velocity",
    perDay: "per day",
    neededCoverage: "Needed coverage",
    neededCoverageNote: "open pipeline per quota",
  },
  stages: {
    title: "Stages",
    note: "Open leads by stage. Weighted = value × probability of the stage.",
  },
  conversion: {
    title: "Conversion and bottlenecks",
    noteOverdue:
      "Rate = moved on ÷ (completed + overdue). Overdue: in the stage for longer than its expected days. Too young: still within them, not counted.",
    noteFindings:
      "Stalled: leads wait too long; add capacity, follow up sooner, automate steps. Too strict: leads are turned down; review the criteria, but lowering them may depress the next stage.",
    noteReached:
      "Rate = leads that reached the next stage ÷ leads that reached this one. Open leads count as not moved on; with the day of entry and expected days per stage, only overdue ones would.",
    noteNoLastStage:
      "Rate = leads that reached the next stage ÷ leads that reached this one. Without a column for the last stage of lost leads, they count for the first stage only.",
  },
  losses: {
    title: "Losses",
    note: "Lost leads by reason.",
    none: "No lost leads yet: loss reasons need at least one.",
  },
  sources: {
    title: "Leads by source",
    note: "All leads by source, how their closed ones ended and what was won.",
    none: "No leads: nothing to show by source.",
  },
  forecast: {
    title: "Revenue forecast",
    note: "Open leads by month of expected close, weighted by the probability of their stage, and what was won by month of closing.",
    none: "No leads: nothing to forecast.",
    range: "80% range",
  },
  process: {
    title: "Sales process",
    note: "Leads that reached each stage, and what became of them.",
  },
  breakdown: {
    title: "Open value: {{field}}",
    note: "Value of the open leads by stage.",
  },
  quality: {
    title: "Data quality",
    note: "What in the leads makes figures wrong, by kind. The pane lists every finding with its cell.",
    clean: "Nothing in the leads makes figures wrong.",
    findings: {
      missingId: "Id missing",
      duplicateId: "Id twice",
      missingStage: "Stage missing",
      misspelledStage: "Stage misspelt",
      unknownStage: "Stage unknown",
      unreadableAmount: "Amount is no number",
      missingAmount: "Amount missing",
      zeroAmount: "Amount is zero",
      negativeAmount: "Amount is negative",
      unreadableCreated: "Created is no date",
      unreadableEntered: "Entered is no date",
      unreadableExpected: "Expected close is no date",
      unreadableClosed: "Closed is no date",
      missingExpected: "Expected close missing",
      pastExpected: "Expected close in the past",
      enteredBeforeCreated: "Entered before created",
      closedBeforeCreated: "Closed before created",
      createdInFuture: "Created in the future",
      enteredInFuture: "Entered in the future",
      closedInFuture: "Closed in the future",
      missingClosed: "Closed date missing",
      missingReason: "Loss reason missing",
      overExpectedDays: "Over expected days",
      none: "No findings",
    },
  },
  movement: {
    title: "What moved",
    note: "What happened to the value of the open leads since the last snapshot before the as-of date; all leads, whatever the filter.",
    since: "Since the snapshot of",
    none: "The snapshot cannot be compared: each lead needs an id of its own, and its stage has to be in the stage table.",
  },
  definitions: {
    title: "Definitions",
    terms: {
      openPipeline: {
        term: "Open pipeline",
        text: "Sum of the amounts of all leads in open stages, on the as-of date.",
      },
      weighted: {
        term: "Weighted",
        text: "Amount × probability of the lead’s stage, summed over open leads. Won and lost leads are not in it.",
      },
      expectedWins: {
        term: "Expected wins",
        text: "Sum of the stage probabilities of the open leads: how many of them are won on average.",
      },
      winRate: {
        term: "Win rate",
        text: "Won ÷ (won + lost), by number of leads. Open leads are not in it.",
      },
      few: {
        term: "few",
        text: "The rate rests on fewer than 10 leads, or its 95% interval is wider than 30 percentage points. A finding: also if the interval contains the goal.",
      },
      interval: {
        term: "95% interval",
        text: "Wilson’s interval: the range of true rates that fit the number of leads seen.",
      },
      averageDeal: { term: "Average won deal", text: "Amount of the won leads ÷ their number." },
      salesCycle: {
        term: "Sales cycle",
        text: "Mean number of days from created to closed, over won leads.",
      },
      velocity: {
        term: "Sales velocity",
        text: "Open leads × average won deal × win rate ÷ sales cycle: amount per day.",
      },
      neededCoverage: {
        term: "Needed coverage",
        text: "1 ÷ win rate: how many times the remaining quota the open pipeline has to be.",
      },
      share: { term: "Share of value", text: "Value of the line ÷ value of the total shown." },
      reached: {
        term: "Reached",
        text: "Leads that stood in the stage or a later one; lost leads count up to their last open stage.",
      },
      conversion: {
        term: "Conversion rate",
        text: "Moved on ÷ (completed + overdue). Completed: moved on or lost from the stage. Overdue: open in it for longer than expected.",
      },
      conversionReached: {
        term: "Conversion rate",
        text: "Leads that reached the next stage ÷ leads that reached this one.",
      },
      forecast: {
        term: "Forecast",
        text: "Won by month of closing + amount × probability of the stage by month of expected close. Overdue: expected before the as-of date; later and undated leads apart.",
      },
      range: {
        term: "80% range",
        text: "In four of five cases the open leads bring a total within it, if they are won or lost independently of each other.",
      },
      breakdown: {
        term: "Breakdown",
        text: "Amounts of the open leads by stage; darker cells hold more.",
      },
      movement: {
        term: "Movement",
        text: "Open value at the snapshot + new + increased − decreased − won − lost − removed = open value now; leads matched by id. Check is the difference: 0.",
      },
      finding: {
        term: "Data quality",
        text: "Number of cells or leads per kind of finding; all leads, whatever the filter.",
      },
      lossReason: {
        term: "Loss reason",
        text: "Lost leads by what the reason column says; a blank cell is a reason of its own.",
      },
      source: {
        term: "Source",
        text: "Leads by what the source column says; a blank cell is a source of its own.",
      },
    },
  },
  findings: {
    ok: "OK",
    stalled: "Stalled",
    tooStrict: "Too strict",
  },
  charts: {
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
    forecast: {
      title: "Won and weighted value by month",
      description: "Stacked columns: won and weighted value by month, as in the table.",
    },
    process: {
      title: "Won, open and lost by stage reached",
      description:
        "Stacked bars: leads that reached each stage, by what became of them, as in the table.",
    },
    newLeads: {
      title: "New leads per month",
      description: "Columns: leads created in each of the last twelve months.",
    },
    breakdown: {
      title: "Open value: {{field}}",
      description: "Open value by {{field}}, as in the total of the table.",
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
    sources: {
      title: "Leads by source",
      description: "Columns: number of leads by source, as in the table.",
    },
    sourceRevenue: {
      title: "Won value by source",
      description: "Columns: amount won by source, as in the table.",
    },
  },
  print: {
    page: "Page {{page}} of {{pages}}",
  },
} as const;
