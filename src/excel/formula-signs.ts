import type { FormulaSigns } from "../report";
import { isSupported } from "./requirements";
import { runReading } from "./run";

/**
 * The signs with which the user types formulas. Excel tells its decimal sign; where that is a comma, a semicolon
 * separates arguments.
 */
export async function formulaSigns(): Promise<FormulaSigns> {
  const decimal = isSupported("decimalSeparator")
    ? await decimalSeparator()
    : decimalSignOf(Office.context.contentLanguage);
  return decimal === "," ? { argument: ";", decimal } : { argument: ",", decimal: "." };
}

function decimalSeparator(): Promise<string> {
  return runReading(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
}

const decimalSignOf = (locale: string): string | undefined =>
  new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === "decimal")?.value;
