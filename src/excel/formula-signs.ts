import { ENGLISH_SIGNS, type FormulaSigns } from "../report";
import { isSupported } from "./requirements";
import { runReading } from "./run";

/**
 * The signs with which the user types formulas: Excel tells its decimal sign, and where that is a comma, a semicolon
 * separates arguments. Where it does not tell, those of English.
 */
export async function formulaSigns(): Promise<FormulaSigns> {
  if (!isSupported("decimalSeparator")) return ENGLISH_SIGNS;
  const decimal = await runReading(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
  return decimal === "," ? { argument: ";", decimal } : ENGLISH_SIGNS;
}
