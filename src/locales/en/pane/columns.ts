export const columns = {
  reading: "Reading table {{table}}…",
  intro:
    "Read from table {{table}} on sheet {{sheet}}. Check what was understood; it is remembered in this workbook.",
  sampled: "Judged by the first rows of the table.",
  next: "Next: stages",
  none: "– none –",
  empty: "The column is empty.",
  notFound: "Not found",
  confidence: {
    sure: "Sure",
    likely: "Probably right",
    unsure: "Please check",
    none: "No column",
  },
  warnings: {
    rowsWithoutOwner_one: "{{number}} row has no owner.",
    rowsWithoutOwner_other: "{{number}} rows have no owner.",
    rowsWithoutStage_one: "{{number}} row has no stage and is in no figure.",
    rowsWithoutStage_other: "{{number}} rows have no stage and are in no figure.",
    rowsWithoutAmount_one: "{{number}} row has no amount: it counts, with value 0.",
    rowsWithoutAmount_other: "{{number}} rows have no amount: they count, with value 0.",
    amountsAsText_one: "{{number}} amount is text, not a number.",
    amountsAsText_other: "{{number}} amounts are text, not numbers.",
    datesAsText_one: "{{number}} date is text.",
    datesAsText_other: "{{number}} dates are text.",
    probabilitiesAsPercent_one:
      "Column {{header}} holds probabilities from 0 to 100 ({{number}} row). Formulas need 0 to 1 or a percent format; until then the stage's chance counts.",
    probabilitiesAsPercent_other:
      "Column {{header}} holds probabilities from 0 to 100 ({{number}} rows). Formulas need 0 to 1 or a percent format; until then the stage's chance counts.",
    duplicateIds_one: "{{number}} row has an id that occurs before.",
    duplicateIds_other: "{{number}} rows have an id that occurs before.",
    deletedRows_one:
      "{{number}} row is marked as deleted in column {{header}}, and is counted all the same. Remove it from the table if it should not be.",
    deletedRows_other:
      "{{number}} rows are marked as deleted in column {{header}}, and are counted all the same. Remove them from the table if they should not be.",
    statusApart_one:
      "Column {{header}} says whether a lead is won or lost ({{number}} row). The stage column alone does not.",
    statusApart_other:
      "Column {{header}} says whether a lead is won or lost ({{number}} rows). The stage column alone does not.",
  },
  join: {
    what: "Pipeline can add the column {{column}} at the right end of table {{table}}, as formulas: the result of won and lost leads, the stage of all others. Your own columns stay as they are.",
    add: "Add the column",
  },
  history: {
    offer:
      "Table {{table}} has one row per change of stage: {{lead}}, {{stage}}, {{date}}. Use it as the stage history?",
    used: "Table {{table}} is the stage history: {{lead}}, {{stage}}, {{date}}.",
    changes_one: "{{number}} change.",
    changes_other: "{{number}} changes.",
    unknownLeads_one: "{{number}} lead in it is not in this table.",
    unknownLeads_other: "{{number}} leads in it are not in this table.",
    withoutDate_one: "{{number}} change has no date that can be read.",
    withoutDate_other: "{{number}} changes have no date that can be read.",
    use: "Use it",
    notNow: "Not now",
    stop: "Do not use it",
  },
  currency: {
    several:
      "The amounts are in {{codes}}. They are added as they stand, unconverted, so totals are wrong.",
    inFigures:
      "The amounts are in {{codes}}. They are added as they stand, unconverted, so totals are wrong. Convert them under Data, Columns.",
    open: "Convert to one currency…",
    base: "Convert to",
    rate: "1 {{code}} is",
    what: "Adds the column {{column}} at the right end of table {{table}}, as formulas, and reads the amounts there. The rates go to the table Rates, where you can change them. Your own columns stay as they are.",
    rateProblem: "The rate is a number above 0.",
    convert: "Convert",
  },
  neededFor: {
    id: "For finding a lead again and for what moved.",
    stage: "Needed for every figure.",
    amount: "For pipeline, weighted pipeline and forecast.",
    owner: "For figures per sales representative and quotas.",
    source: "For new leads by source.",
    segment: "For figures per segment.",
    product: "For figures per product.",
    created: "For new leads and the sales cycle.",
    entered: "For days in stage and overdue leads.",
    expected: "For the forecast per month.",
    closed: "For win rate and revenue per period.",
    lastStage: "For where leads are lost.",
    reason: "For the reasons of losses.",
    probability: "Proposes the stages' chances, as the mean of their deals.",
    currency: "For amounts in several currencies.",
    lastActivity: "For deals that nobody works on.",
  },
} as const;
