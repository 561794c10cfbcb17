import { todaySerial } from "../calc";

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 as Excel's serial date. */
const UNIX_EPOCH_SERIAL = 25_569;

/** The serial number of a date as yyyy-mm-dd. */
export const serialOfIsoDate = (iso: string): number =>
  Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL;

/** A serial number as yyyy-mm-dd. */
export const isoDateOf = (serial: number): string =>
  new Date((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** The serial number of today by the local clock. */
export const today = (): number => todaySerial();

const SECONDS_PER_DAY = 86_400;

/** How much of today has passed by the local clock, as a share of a day, to the second. */
export function timeOfDay(): number {
  const now = new Date();
  return (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / SECONDS_PER_DAY;
}
