/**
 * How values read in a language, by Intl:
 *
 * | method  | takes                        | en          | sv            | ro          |
 * |---------|------------------------------|-------------|---------------|-------------|
 * | number  | number                       | 58,400      | 58 400        | 58.400      |
 * | compact | number                       | 58K         | 58 tn         | 58 K        |
 * | money   | number, currency code or ""  | €58,400     | 58 400 €      | 58.400 EUR  |
 * | percent | rate, 0.4 = 40 %             | 40%         | 40 %          | 40 %        |
 * | date    | Excel's serial date, days    | Jun 30, 2026| 30 juni 2026  | 30 iun. 2026|
 * | month   | Excel's serial date, days    | Jun 2026    | juni 2026     | iun. 2026   |
 * | time    | a moment, local time         | 9:14 AM     | 09:14         | 09:14       |
 *
 * Blank (undefined, NaN, infinite) reads as an en dash; minus zero as zero.
 */
export interface Formatter {
  /** The language tag by whose customs all is written. */
  readonly locale: string;
  number(value: number | undefined, maximumDigits?: number): string;
  /** As short as can be, where there is little room: axes and marks of a chart. */
  compact(value: number | undefined): string;
  /** Between which numbers something lies; from a million on in so many digits, three if nothing is said. */
  range(from: number, to: number, maximumDigits?: number): string;
  /** Between which rates something lies, in whole percent. */
  percentRange(from: number, to: number): string;
  /** As one types it: without thousands separator. Blank is empty. */
  plain(value: number | undefined, maximumDigits?: number): string;
  money(value: number | undefined, currency?: string): string;
  percent(rate: number | undefined, maximumDigits?: number): string;
  date(serial: number | undefined): string;
  /** The month of a serial date, "Jul 2026"; `short` without its year: "Jul". */
  month(serial: number | undefined, short?: boolean): string;
  time(moment: Date): string;
  list(items: readonly string[]): string;
}

const BLANK = "–";
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 date system, as it counts from March 1900 on. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

/** Formats for a language tag, best Office.context.contentLanguage: it says how the user writes numbers and dates. */
export function formatter(locale: string): Formatter {
  const ifFinite = (value: number | undefined, show: (value: number) => string) =>
    value !== undefined && Number.isFinite(value) ? show(value) : BLANK;
  // "negative": a small loss that rounds to nothing reads 0, not −0.
  const numbers = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { signDisplay: "negative", ...options });
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const months = {
    long: new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }),
    short: new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }),
  };
  const times = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const items = new Intl.ListFormat(locale, { type: "conjunction" });

  return {
    locale,
    number: (value, maximumFractionDigits = 0) =>
      ifFinite(value, (finite) => numbers({ maximumFractionDigits }).format(finite)),
    compact: (value) =>
      ifFinite(value, (finite) =>
        numbers({ notation: "compact", maximumSignificantDigits: 2 }).format(finite)
      ),
    range: (from, to, maximumSignificantDigits = 3) =>
      to < 1_000_000
        ? `${numbers({ maximumFractionDigits: 0 }).format(from)}–${numbers({ maximumFractionDigits: 0 }).format(to)}`
        : numbers({ notation: "compact", maximumSignificantDigits }).formatRange(from, to),
    percentRange: (from, to) =>
      numbers({ style: "percent", maximumFractionDigits: 0 }).formatRange(from, to),
    plain: (value, maximumFractionDigits = 0) =>
      value === undefined || !Number.isFinite(value)
        ? ""
        : numbers({ maximumFractionDigits, useGrouping: false }).format(value),
    money: (value, currency) =>
      ifFinite(value, (finite) =>
        numbers({
          maximumFractionDigits: 0,
          ...(isCurrency(currency) ? { style: "currency", currency } : {}),
        }).format(finite)
      ),
    percent: (rate, maximumFractionDigits = 0) =>
      ifFinite(rate, (finite) =>
        numbers({ style: "percent", maximumFractionDigits }).format(finite)
      ),
    date: (serial) =>
      ifFinite(serial, (finite) =>
        dates.format(SERIAL_EPOCH + Math.floor(finite) * MILLISECONDS_PER_DAY)
      ),
    month: (serial, short = false) =>
      ifFinite(serial, (finite) =>
        (short ? months.short : months.long).format(
          SERIAL_EPOCH + Math.floor(finite) * MILLISECONDS_PER_DAY
        )
      ),
    time: (moment) => times.format(moment),
    list: (texts) => items.format(texts),
  };
}

/** Intl takes three letters and throws at anything else; a table's currency column may hold "kr". */
function isCurrency(code: string | undefined): code is string {
  return code !== undefined && /^[A-Za-z]{3}$/.test(code);
}
