/**
 * Dates as Excel's 1900 date system counts them: 1 is 1900-01-01, the fraction is the time of day, and there
 * is a 29 February 1900 (serial 60) that never was. The last day is 9999-12-31.
 */
const MILLISECONDS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** Day 0 for all dates from 1900-03-01 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const PHANTOM_LEAP_DAY = 60;
/** What two-digit years mean in Excel's default setting: 00–29 are 2000–2029. */
const LAST_TWO_DIGIT_YEAR_OF_2000 = 29;

/** The serial of a calendar day, or `undefined` for a day that Excel does not know. */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (date.getTime() - EPOCH) / MILLISECONDS_PER_DAY;
  return days > PHANTOM_LEAP_DAY ? days : days - 1;
}

/** The fraction of a day, or `undefined` for a time that is none. */
export function timeFraction(hours: number, minutes: number, seconds: number): number | undefined {
  if (hours > 23 || minutes > 59 || seconds >= 60) return undefined;
  return (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
}

/** The year that one or two digits stand for. */
export const fullYear = (year: number): number =>
  year >= 100 ? year : year <= LAST_TWO_DIGIT_YEAR_OF_2000 ? 2000 + year : 1900 + year;
