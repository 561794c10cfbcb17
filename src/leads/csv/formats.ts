import type { ColumnReading } from "./decide";
import type { Profile } from "./profile";

/** From here on Excel's General format writes a whole number as a power of ten. */
const LONG_NUMBER_DIGITS = 12;
const MAX_DECIMALS = 2;

/**
 * The number format of a column, in Excel's English notation, that shows its cells as the file does.
 * @param isMoney whether the column holds amounts, whatever their form
 */
export function numberFormatOf(
  profile: Profile,
  { kind, dateOrder }: ColumnReading,
  isMoney: boolean
): string {
  const decimals =
    profile.decimals === 0 ? "" : `.${"0".repeat(Math.min(MAX_DECIMALS, profile.decimals))}`;
  switch (kind) {
    case "percent":
      return `0${decimals}%`;
    case "number":
      // Money has no digits or two.
      if (isMoney || profile.amounts > 0) return decimals === "" ? "#,##0" : "#,##0.00";
      return profile.longest >= LONG_NUMBER_DIGITS && decimals === "" ? "0" : "General";
    case "date":
      return dateFormat(profile, dateOrder);
    case "dateTime":
      return `${dateFormat(profile, dateOrder)} hh:mm`;
    default:
      return "General";
  }
}

/** The day as most texts of the column write it; m/d/yyyy is Excel's own short date, which follows the country. */
function dateFormat(profile: Profile, order: ColumnReading["dateOrder"]): string {
  if (profile.yearFirst > profile.dates / 2) return "yyyy-mm-dd";
  if (profile.named > profile.dates / 2) return "d mmm yyyy";
  if (profile.separator === ".") return "dd.mm.yyyy";
  if (order === "monthFirst") return "m/d/yyyy";
  return profile.separator === "-" ? "dd-mm-yyyy" : "dd/mm/yyyy";
}
