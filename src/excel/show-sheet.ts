import { UserError } from "../locales";
import { isGone, run } from "./run";

/**
 * Brings a sheet to the front.
 *
 * @throws UserError "sheetGone" when there is no such sheet (any more)
 */
export async function showSheet(name: string): Promise<void> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.getItem(name).activate();
      await context.sync();
    });
  } catch (error) {
    throw isGone(error) ? new UserError("sheetGone", { sheet: name }) : error;
  }
}
