import { isBlank } from "../../calc";
import { readDate } from "./dates";
import { readNumber } from "./numbers";

/** What the texts of a column show; counts of cells where nothing else is said. */
export interface Profile {
  filled: number;
  numbers: number;
  percents: number;
  amounts: number;
  /** Digits that are a name. */
  names: number;
  flags: number;
  /** Numbers that show their decimal sign, and those that have two readings. */
  decimalPoints: number;
  decimalCommas: number;
  eitherSign: number;
  /** The most decimals of any number. */
  decimals: number;
  dates: number;
  dayFirst: number;
  monthFirst: number;
  eitherOrder: number;
  yearFirst: number;
  named: number;
  times: number;
  /** What stands between the numbers of its last date. */
  separator: string;
  /** Characters of the longest text, and the row of it. */
  longest: number;
  longestRow: number;
}

export const emptyProfile = (): Profile => ({
  filled: 0,
  numbers: 0,
  percents: 0,
  amounts: 0,
  names: 0,
  flags: 0,
  decimalPoints: 0,
  decimalCommas: 0,
  eitherSign: 0,
  decimals: 0,
  dates: 0,
  dayFirst: 0,
  monthFirst: 0,
  eitherOrder: 0,
  yearFirst: 0,
  named: 0,
  times: 0,
  separator: "",
  longest: 0,
  longestRow: 0,
});

const FLAG = /^(?:true|false)$/i;
const DIGIT = /\d/;

/** Takes the text of a row into the profile of its column. */
export function addToProfile(profile: Profile, text: string, row: number): void {
  if (text === "") return;
  if (text.length > profile.longest) [profile.longest, profile.longestRow] = [text.length, row];
  const tidy = text.trim();
  if (isBlank(tidy)) return;
  profile.filled++;
  if (FLAG.test(tidy)) profile.flags++;
  if (!DIGIT.test(tidy)) return;
  if (!addDate(profile, tidy)) addNumber(profile, tidy);
}

function addDate(profile: Profile, text: string): boolean {
  const date = readDate(text, "dayFirst");
  if (date?.serial === undefined) return false;
  profile.dates++;
  profile.separator = date.separator;
  if (date.hasTime) profile.times++;
  if (date.order === "either") profile.eitherOrder++;
  else profile[date.order]++;
  return true;
}

function addNumber(profile: Profile, text: string): void {
  const number = readNumber(text);
  if (!number) return;
  if (number.isName) {
    profile.names++;
    return;
  }
  profile.numbers++;
  if (number.isPercent) profile.percents++;
  if (number.isAmount) profile.amounts++;
  if (number.sign === ".") profile.decimalPoints++;
  else if (number.sign === ",") profile.decimalCommas++;
  else if (number.sign === "either") profile.eitherSign++;
  profile.decimals = Math.max(profile.decimals, number.decimals);
}
