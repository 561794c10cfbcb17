export const definitions = {
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
    timeInStage: {
      term: "Time in stage",
      text: "Days between entering a stage and leaving it, all stays of a lead in it together; over leads with at least one completed stay. Leads still in it are left out and counted.",
    },
    daysSoFar: {
      term: "Days in stage so far",
      text: "As-of date − day the lead entered its stage, over open leads. It grows until the lead moves on.",
    },
    percentile90: {
      term: "90th percentile",
      text: "Nine of ten leads stayed no longer (linear between neighbours, as PERCENTILE.INC).",
    },
    expectedDays: {
      term: "Expected days",
      text: "Days in the stage after which a lead is overdue, from the stage table; twice the average is a usual choice.",
    },
    overdueLeads: {
      term: "Overdue",
      text: "Open leads that have been in their stage for longer than its expected days.",
    },
    forecast: {
      term: "Forecast",
      text: "Won by month of closing + amount × probability of the stage by month of expected close. Overdue: expected before the as-of date; later and undated leads apart.",
    },
    range: {
      term: "80% range",
      text: "In four of five cases the open leads bring a total within it, if they are won or lost independently of each other.",
    },
    quota: {
      term: "Gap",
      text: "Quota − won in the period, up to the as-of date; negative when the quota is exceeded.",
    },
    coverage: {
      term: "Coverage",
      text: "Open value ÷ (quota − won): how many times the open leads cover what is missing. See needed coverage.",
    },
    attainment: {
      term: "Attainment",
      text: "Won ÷ quota.",
    },
    pace: {
      term: "Pace",
      text: "Won ÷ days elapsed × days of the period: what it comes to if it goes on like this.",
    },
    leadsNeeded: {
      term: "Needed",
      text: "Deals = revenue goal ÷ average deal; leads needed at a stage = leads needed at the next ÷ conversion rate. Exact figures are carried, and rounded up to be shown.",
    },
    plan: {
      term: "Plan",
      text: "Revenue goal ÷ 12, ÷ 4 and for the year; deals = goal ÷ average deal; prospects = deals ÷ product of the rates; value = goal ÷ product of the rates. Deals and prospects are rounded up in each column on its own.",
    },
    target: {
      term: "Target",
      text: "What is to be won in a period: the revenue goal’s part of it, else the sum of the quotas for such a period.",
    },
    chance: {
      term: "Chance of target",
      text: "Chance that the open leads expected in the period bring what is missing to its target, if they are won or lost independently of each other; in the last line, all open leads for all targets.",
    },
    backTest: {
      term: "Forecast accuracy",
      text: "What the forecast would have been on the first day of a period, against what was won in it, leads that came later included.",
    },
    wape: {
      term: "WAPE",
      text: "Weighted absolute percentage error: sum of the differences without sign ÷ sum of what was won.",
    },
    bias: {
      term: "Bias",
      text: "Sum of the differences ÷ sum of what was won; positive when the forecast was too high.",
    },
    breakdown: {
      term: "Breakdown",
      text: "Amounts of the open leads by stage, or their number where none has an amount; darker cells hold more.",
    },
    movement: {
      term: "Movement",
      text: "Open value at the snapshot + new + increased − decreased − won − lost − removed = open value now; leads matched by id. Check is the difference: 0.",
    },
    score: {
      term: "Score",
      text: "Chance to win, judging from closed deals with the same representative, source, segment and product (naive Bayes). Shown from ten closed deals on.",
    },
    stalled: {
      term: "Days over",
      text: "Days in the stage − expected days of the stage, for open deals that are beyond them.",
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
} as const;
