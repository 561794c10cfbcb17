/** What the columns of a file are, and how their numbers and dates are to be read. */
import type { DecimalSign } from "../../calc";
import type { Profile } from "./profile";
import type { ColumnKind, CsvChoices, DateOrder, Decision } from "./types";

/** Of these, two ways to read something, how often each is evident. */
type Evidence<Value extends string> = Readonly<Record<Value, number>>;

/** How a column is read. */
export interface ColumnReading {
  readonly kind: ColumnKind;
  readonly decimal: DecimalSign;
  readonly dateOrder: DateOrder;
}

export interface Decisions {
  /** For numbers that do not show their decimal sign; undefined where no number needs one. */
  readonly decimal: Decision<DecimalSign> | undefined;
  /** For dates that have two readings; undefined where no date does. */
  readonly dateOrder: Decision<DateOrder> | undefined;
  readonly columns: readonly ColumnReading[];
}

/** A share of the cells that makes a column one of numbers or dates; the others stay text. */
const MOST = 0.9;

/**
 * Decides for each column by its own cells, where they do not tell by those of the other columns, and else by the
 * user's customs; what the user chose holds for all columns.
 *
 * @param locale language tag by whose customs the user writes numbers and dates
 */
export function decide(
  profiles: readonly Profile[],
  choices: CsvChoices,
  locale: string
): Decisions {
  const numeric = profiles.filter((profile) => isMost(profile.numbers, profile));
  const dated = profiles.filter((profile) => isMost(profile.dates, profile));
  const decimal = decision(
    numeric.map(decimalEvidence),
    numeric.some(({ eitherSign }) => eitherSign > 0),
    choices.decimal,
    () => decimalSignOf(locale)
  );
  const dateOrder = decision(
    dated.map(orderEvidence),
    dated.some(({ eitherOrder }) => eitherOrder > 0),
    choices.dateOrder,
    () => dateOrderOf(locale)
  );
  return {
    decimal,
    dateOrder,
    columns: profiles.map((profile): ColumnReading => {
      const order =
        choices.dateOrder ?? winner(orderEvidence(profile)) ?? dateOrder?.value ?? "dayFirst";
      return {
        kind: kindOf(profile, order),
        decimal: choices.decimal ?? winner(decimalEvidence(profile)) ?? decimal?.value ?? ".",
        dateOrder: order,
      };
    }),
  };
}

const decimalEvidence = ({ decimalPoints, decimalCommas }: Profile): Evidence<DecimalSign> => ({
  ".": decimalPoints,
  ",": decimalCommas,
});

/** Dates with points say nothing of those with slashes. */
const orderEvidence = ({ separator, dayFirst, monthFirst }: Profile): Evidence<DateOrder> =>
  separator === "." ? { dayFirst: 0, monthFirst: 0 } : { dayFirst, monthFirst };

/** The reading of a whole file; undefined where nothing has to be decided. */
function decision<Value extends string>(
  evidence: readonly Evidence<Value>[],
  isNeeded: boolean,
  chosen: Value | undefined,
  assume: () => Value
): Decision<Value> | undefined {
  const votes = evidence.map(winner).filter((vote) => vote !== undefined);
  if (!isNeeded && votes.length === 0) return undefined;
  if (chosen !== undefined) return { value: chosen, basis: "chosen" };
  const value = [...new Set(votes)].sort((a, b) => count(votes, b) - count(votes, a))[0];
  return value === undefined ? { value: assume(), basis: "assumed" } : { value, basis: "evident" };
}

const count = <Value>(values: readonly Value[], value: Value): number =>
  values.filter((each) => each === value).length;

/** The reading that most cells show, undefined where none or both equally often. */
function winner<Value extends string>(evidence: Evidence<Value>): Value | undefined {
  const [first, second] = (Object.entries(evidence) as [Value, number][]).sort(
    ([, a], [, b]) => b - a
  );
  return first![1] > second![1] ? first![0] : undefined;
}

const isMost = (cells: number, { filled }: Profile): boolean =>
  filled > 0 && cells >= MOST * filled;

function kindOf(profile: Profile, order: DateOrder): ColumnKind {
  const readable = profile.dates - (order === "dayFirst" ? profile.monthFirst : profile.dayFirst);
  if (isMost(readable, profile)) return profile.times > 0 ? "dateTime" : "date";
  if (profile.filled > 0 && profile.flags === profile.filled) return "flag";
  // One id with a leading zero makes all of them ids.
  if (profile.names > 0 || !isMost(profile.numbers, profile)) return "text";
  return profile.percents > profile.numbers / 2 ? "percent" : "number";
}

function decimalSignOf(locale: string): DecimalSign {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
}

function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type);
  // Where the year comes first by custom, as in Sweden, the other way to write a date is with the day first.
  const isMonthFirst = parts.indexOf("month") < parts.indexOf("day") && parts[0] !== "year";
  return isMonthFirst ? "monthFirst" : "dayFirst";
}
