/**
 * What can go wrong in a calculation: one catalogue of error values and English messages. A message says what is
 * wrong, where, and what to do; the pane translates it by its key and details.
 */

/** The error values a calculation can end in, as cells show them. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!";

export type ErrorDetails = Readonly<Record<string, string | number>>;

const CATALOGUE = {
  // Shapes of arguments
  missingArgument: ["#VALUE!", "{name} is missing."],
  differentHeights: ["#VALUE!", "{name} has {height} rows, but {otherName} has {otherHeight}."],
  differentWidths: ["#VALUE!", "{name} has {width} columns, but {otherName} has {otherWidth}."],
  notOneColumn: ["#VALUE!", "{name} must be one column; it has {width}."],
  // Cells of columns
  notANumber: ["#VALUE!", 'Row {row}: {name} "{value}" is not a number.'],
  notADate: [
    "#VALUE!",
    'Row {row}: {name} "{value}" is not a date. Use a date cell or YYYY-MM-DD.',
  ],
  notAFlag: ["#VALUE!", 'Row {row}: {name} "{value}" is neither TRUE nor FALSE.'],
  errorValue: ["#VALUE!", "Row {row}: {name} is {value}."],
  errorNotAvailable: ["#N/A", "Row {row}: {name} is {value}."],
  errorDivision: ["#DIV/0!", "Row {row}: {name} is {value}."],
  errorNumber: ["#NUM!", "Row {row}: {name} is {value}."],
  probabilityRange: [
    "#NUM!",
    "Row {row}: {name} {value} is not between 0 and 1. Use 0–1 or a percent format.",
  ],
  missingCell: ["#VALUE!", "Row {row}: {name} is missing."],
  cellRange: ["#NUM!", "Row {row}: {name} {value} is not {range}."],
  entersLater: ["#NUM!", "Row {row}: the lead enters its stage after the day asked for."],
  negativeDays: ["#NUM!", "Row {row}: {name} {value} is a negative number of days."],
  duplicateId: ["#VALUE!", 'Row {row}: {name} "{value}" is there already in row {firstRow}.'],
  unknownCurrency: ["#N/A", 'Row {row}: the rate table has no rate for "{value}".'],
  // Stages
  unknownStage: ["#N/A", 'Row {row}: {name} "{value}" is not in the stage table.'],
  unknownStageSuggestion: [
    "#N/A",
    'Row {row}: {name} "{value}" is not in the stage table. Did you mean "{suggestion}"?',
  ],
  amountWithoutStage: ["#N/A", "Row {row} has an amount but no stage."],
  unknownStageName: ["#N/A", '{name} "{value}" is not in the stage table.'],
  unknownStageNameSuggestion: [
    "#N/A",
    '{name} "{value}" is not in the stage table. Did you mean "{suggestion}"?',
  ],
  notAnOpenStage: ["#N/A", '{name} "{value}" is not an open stage.'],
  stageOrder: ["#VALUE!", '"{value}" does not come after "{from}" in the stage table.'],
  noStages: ["#VALUE!", "The stage table has no stages."],
  noOpenStages: ["#VALUE!", "The stage table has no open stages."],
  duplicateStage: [
    "#VALUE!",
    'Stage table row {row}: "{value}" is there already in row {firstRow}.',
  ],
  stageType: ["#VALUE!", 'Stage table row {row}: type "{value}" is not open, won or lost.'],
  stageProbability: [
    "#NUM!",
    "Stage table row {row}: probability {value} is not between 0 and 1. Use 0–1 or a percent format.",
  ],
  stageExpectedDays: ["#NUM!", "Stage table row {row}: expected days {value} is negative."],
  stageCell: ["#VALUE!", 'Stage table row {row}: {name} "{value}" is not a number.'],
  noProbability: ["#N/A", 'Stage "{value}" has no probability in the stage table.'],
  // Single arguments
  argumentNumber: ["#VALUE!", '{name} "{value}" is not a number.'],
  argumentDate: ["#VALUE!", '{name} "{value}" is not a date.'],
  argumentFlag: ["#VALUE!", '{name} "{value}" is neither TRUE nor FALSE.'],
  argumentChoice: ["#VALUE!", '{name} "{value}" is not one of {choices}.'],
  argumentRange: ["#NUM!", "{name} {value} is not {range}."],
  argumentErrorValue: ["#VALUE!", "{name} is {value}."],
  argumentErrorNotAvailable: ["#N/A", "{name} is {value}."],
  argumentErrorDivision: ["#DIV/0!", "{name} is {value}."],
  argumentErrorNumber: ["#NUM!", "{name} is {value}."],
  periodOrder: ["#VALUE!", "{name} lies before {otherName}."],
  // Results
  noData: ["#N/A", "There are no {what} to calculate with."],
  oneOutcome: ["#N/A", "The training rows need both outcomes: TRUE and FALSE."],
  quotaReached: ["#N/A", "The quota is reached."],
  zeroDenominator: ["#DIV/0!", "There are no {what} to divide by."],
  notFinite: ["#NUM!", "The result is too large or not a number."],
} as const satisfies Record<string, readonly [ErrorCode, string]>;

export type ErrorKey = keyof typeof CATALOGUE;

/** A condition the person can do something about; anything else that is thrown is a bug. */
export class CalcError extends Error {
  readonly code: ErrorCode;

  constructor(
    readonly key: ErrorKey,
    readonly details: ErrorDetails = {}
  ) {
    const [code, text] = CATALOGUE[key];
    super(text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? "")));
    this.name = "CalcError";
    this.code = code;
  }
}
