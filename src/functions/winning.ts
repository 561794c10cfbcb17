/** PIPELINE functions about the chance to win. */
import {
  calibrateProbabilities,
  CalcError,
  convertedBy,
  DEFAULT_LEVEL,
  encodeTexts,
  requireKnownStages,
  Rows,
  scoreByNaiveBayes,
  wilsonInterval,
  winRate,
  type CalibrateLine,
  type Interval,
} from "../calc";
import {
  asOfDate,
  LEVEL,
  NOT_NEGATIVE,
  optionalNumber,
  POSITIVE,
  requiredNumber,
  showsHeaders,
  WHOLE,
} from "./border/arguments";
import { atCellBoundary } from "./border/at-cell-boundary";
import { fieldsOf, inRange, numbersOf, outcomesOf } from "./border/columns";
import type { Cell } from "./border/excel-cells";
import { knownStages, lastStagesOf, stagesAndAmounts, stageTableOf } from "./border/leads";
import { BLANK, LABELS, orDivisionError, orThrow, spill } from "./border/spill";

/**
 * Win rate: won / (won + lost), by number or, with amounts, by value.
 * @customfunction WINRATE
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [amounts] Amounts, one per lead. With them the rate is by value.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @returns Rate.
 * @throws #N/A a stage that is not in the stage table
 * @throws #DIV/0! no deal is closed
 * @example =PIPELINE.WINRATE(Leads[Stage],Stages)
 * 0.4
 * @example =PIPELINE.WINRATE(Leads[Stage],Stages,Leads[Amount])
 * 0.5063
 * @see {@link winRate}
 */
export function winrate(
  stages: unknown[][],
  stageTable: unknown[][],
  amounts?: unknown[][],
  filterArray?: unknown[][]
): number {
  return atCellBoundary(() => {
    const rows = new Rows({ stages, amounts, filter_array: filterArray });
    const table = stageTableOf(stageTable);
    const leads = rows.has("amounts")
      ? stagesAndAmounts(rows, table)
      : { stages: rows.stages("stages", table) };
    requireKnownStages(leads.stages, "stage", rows.scope);
    const result = winRate({ ...leads, scope: rows.scope });
    return orThrow(rows.has("amounts") ? result.rateByValue : result.rate, "closed deals");
  });
}

/**
 * Limits between which a rate lies, given successes among trials (Wilson interval).
 * @customfunction CONFIDENCE
 * @param successes Number of successes, such as won deals.
 * @param trials Number of trials, such as closed deals.
 * @param [level] Confidence level. Default 0.95.
 * @returns Row: Lower, Upper.
 * @throws #NUM! numbers that are negative or not whole, more successes than trials, a level not between 0 and 1
 * @throws #DIV/0! no trial
 * @example =PIPELINE.CONFIDENCE(81,263)
 * 0.2553 | 0.3662
 * @see {@link wilsonInterval}
 */
export function confidence(successes: unknown, trials: unknown, level?: unknown): unknown[][] {
  return atCellBoundary(() => {
    const count = requiredNumber(trials, "trials", WHOLE);
    const hits = requiredNumber(successes, "successes", {
      test: (value) => WHOLE.test(value) && value <= count,
      text: "a whole number from 0 to trials",
    });
    if (count === 0) throw new CalcError("zeroDenominator", { what: "trials" });
    const share = optionalNumber(level, "level", LEVEL) ?? DEFAULT_LEVEL;
    const { lower, upper } = wilsonInterval(hits, count, share);
    return [[lower, upper]];
  });
}

/**
 * Which share of leads is won, and lost, within so many days of creation; leads still open count for as long as they have been seen.
 * @customfunction CONVERTEDBY
 * @param createdDates Day each lead was created.
 * @param closedDates Day each lead was closed.
 * @param stages Stages, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param days Numbers of days since creation.
 * @param [asOf] Day up to which leads were seen. Default today.
 * @param [level] Confidence level of the limits. Default 0.95.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Days, At risk, Won by then, Lost by then, Lower, Upper.
 * @throws #N/A no lead can be followed, or a stage is not in the stage table
 * @throws #NUM! a negative number of days, a level not between 0 and 1
 * @example =PIPELINE.CONVERTEDBY(Leads[Created],Leads[Closed],Leads[Stage],Stages,{60;90},DATE(2026,6,30))
 * Days | At risk | Won by then | Lost by then | Lower | Upper
 * 60 | 8 | 0.101 | 0.1919 | 0.0058 | 0.3607
 * 90 | 4 | 0.2778 | 0.3687 | 0.0355 | 0.6117
 * @see {@link convertedBy}
 * @see {@link conversionByDay}
 */
export function convertedby(
  createdDates: unknown[][],
  closedDates: unknown[][],
  stages: unknown[][],
  stageTable: unknown[][],
  days: unknown[][],
  asOf?: unknown,
  level?: unknown,
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const rows = new Rows({
      created_dates: createdDates,
      closed_dates: closedDates,
      stages,
      filter_array: filterArray,
    });
    const asked = inRange(numbersOf(days, "days"), "days", NOT_NEGATIVE);
    const { answers } = convertedBy({
      created: rows.dates("created_dates"),
      closed: rows.dates("closed_dates"),
      stages: knownStages(rows, "stages", stageTableOf(stageTable)),
      days: asked,
      asOf: asOfDate(asOf),
      level: optionalNumber(level, "level", LEVEL) ?? DEFAULT_LEVEL,
      scope: rows.scope,
    });
    if (answers.length === 0) throw new CalcError("noData", { what: "leads" });
    const lines = answers.map((answer, index): Cell[] => [
      asked[index]!,
      answer.atRisk,
      answer.won,
      answer.lost,
      ...limitCells(answer.limits),
    ]);
    const header = ["Days", "At risk", "Won by then", "Lost by then", "Lower", "Upper"];
    return spill({ header, lines }, showsHeaders(headers));
  });
}

const limitCells = (limits: Interval | undefined): Cell[] =>
  limits ? [limits.lower, limits.upper] : [BLANK, BLANK];

/**
 * How often leads that reached a stage were won in the end, against the typed probability of the stage.
 * @customfunction CALIBRATE
 * @param stages Stages, one per lead.
 * @param lastStages Last open stage of lost leads, one per lead.
 * @param stageTable Stage table: stage, probability, expected days, type, goal.
 * @param [level] Confidence level of the limits. Default 0.95.
 * @param [filterArray] TRUE or 1 for the rows that count.
 * @param [headers] 1 shows a header row (default), 0 does not.
 * @returns Table: Stage, Closed, Won, Stage-to-close rate, Lower, Upper, Typed probability, Difference.
 * @throws #DIV/0! (in a cell) no closed lead reached the stage
 * @throws #N/A an unknown last stage
 * @throws #NUM! a level not between 0 and 1
 * @example =PIPELINE.CALIBRATE(Leads[Stage],Leads[Last stage],Stages)
 * Stage | Closed | Won | Stage-to-close rate | Lower | Upper | Typed probability | Difference
 * Qualification | 5 | 2 | 0.4 | 0.1176 | 0.7693 | 0.1 | 0.3
 * Discovery | 4 | 2 | 0.5 | 0.15 | 0.85 | 0.2 | 0.3
 * Meeting | 3 | 2 | 0.6667 | 0.2077 | 0.9385 | 0.4 | 0.2667
 * Proposal | 3 | 2 | 0.6667 | 0.2077 | 0.9385 | 0.7 | -0.0333
 * @see {@link calibrateProbabilities}
 */
export function calibrate(
  stages: unknown[][],
  lastStages: unknown[][],
  stageTable: unknown[][],
  level?: unknown,
  filterArray?: unknown[][],
  headers?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const table = stageTableOf(stageTable);
    const rows = new Rows({ stages, last_stages: lastStages, filter_array: filterArray });
    const { lines, unknown } = calibrateProbabilities({
      stages: rows.stages("stages", table),
      lastStages: lastStagesOf(rows, table),
      level: optionalNumber(level, "level", LEVEL) ?? DEFAULT_LEVEL,
      scope: rows.scope,
    });
    const cells = lines.map(calibrateCells);
    if (unknown > 0) cells.push([LABELS.unknown, unknown, ...Array<Cell>(6).fill(BLANK)]);
    const header = [
      ...["Stage", "Closed", "Won", "Stage-to-close rate", "Lower", "Upper"],
      ...["Typed probability", "Difference"],
    ];
    return spill({ header, lines: cells }, showsHeaders(headers));
  });
}

const calibrateCells = (line: CalibrateLine): Cell[] => [
  line.stage,
  line.closed,
  line.won,
  orDivisionError(line.rate, "closed leads"),
  ...[line.limits?.lower, line.limits?.upper].map((x) => orDivisionError(x, "closed leads")),
  line.typed ?? BLANK,
  line.typed === undefined ? BLANK : orDivisionError(line.difference, "closed leads"),
];

/**
 * How likely leads are to be won, judging from closed leads with the same field values (naive Bayes).
 * @customfunction SCORE
 * @param trainFields Field values of closed leads, one column per field.
 * @param trainOutcomes TRUE or 1 for won, FALSE or 0 for lost.
 * @param scoreFields The same fields of the leads to score.
 * @param [smoothing] Added to every frequency. Default 0.1.
 * @returns One column of probabilities, 0 to 1.
 * @throws #N/A the closed leads are all won or all lost
 * @throws #VALUE! the two ranges of fields have different widths, or an outcome is neither TRUE nor FALSE
 * @throws #NUM! a smoothing that is not above 0
 * @example =PIPELINE.SCORE({"Web";"Web";"Referral";"Referral"},{1;0;1;1},{"Web";"Referral"})
 * 0.5138
 * 0.9569
 * @see {@link scoreByNaiveBayes}
 */
export function score(
  trainFields: unknown[][],
  trainOutcomes: unknown[][],
  scoreFields: unknown[][],
  smoothing?: unknown
): unknown[][] {
  return atCellBoundary(() => {
    const fields = fieldsOf(trainFields, "train_fields");
    const scored = fieldsOf(scoreFields, "score_fields");
    if (fields.length !== scored.length) {
      throw new CalcError("differentWidths", {
        ...{ name: "score_fields", width: scored.length },
        ...{ otherName: "train_fields", otherWidth: fields.length },
      });
    }
    const train = new Rows({ train_fields: fields[0], train_outcomes: trainOutcomes });
    const scores = scoreByNaiveBayes(
      fields.map((field) => encodeTexts(field)),
      outcomesOf(train.cells("train_outcomes"), "train_outcomes"),
      scored.map((field) => encodeTexts(field)),
      optionalNumber(smoothing, "smoothing", POSITIVE)
    );
    if (!scores) throw new CalcError("oneOutcome");
    const exceptionOf = (row: number) => (Number.isNaN(scores[row]!) ? BLANK : undefined);
    return { values: scores, exceptionOf };
  });
}
