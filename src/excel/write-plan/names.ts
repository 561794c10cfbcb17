import { SHEET, type Plan } from "../../report";

/** Defines the names that the formulas of the report use, for its sheet alone. */
export function writeNames(sheet: Excel.Worksheet, sheetName: string, plan: Plan): void {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  for (const { name, formula } of plan.names) {
    sheet.names.add(name, formula.replaceAll(SHEET, quoted));
  }
}
