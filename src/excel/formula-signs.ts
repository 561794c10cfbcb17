import { ENGLISH_SIGNS, type FormulaSigns } from "../report";
import { runReading } from "./run";

/**
 * The signs with which the user types formulas: Excel tells its decimal sign, and where that is a comma, a semicolon
 * separates arguments.
 */
export async function formulaSigns(): Promise<FormulaSigns> {
  const decimal = await runReading(async (context) => {
    const application = context.workbook.application.load("decimalSeparator");
    await context.sync();
    return application.decimalSeparator;
  });
  return decimal === "," ? { argument: ";", decimal } : ENGLISH_SIGNS;
}
