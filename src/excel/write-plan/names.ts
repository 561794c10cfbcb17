import { SHEET, type Plan } from "../../report";

/** Defines the names that the formulas of the report use, for its sheet alone. */
export function writeNames(
  sheet: Excel.Worksheet,
  sheetName: string,
  plan: Plan,
  present: readonly string[]
): void {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  for (const { name, formula } of plan.names) {
    const written = formula.replaceAll(SHEET, quoted);
    if (present.includes(name)) sheet.names.getItem(name).formula = written;
    else sheet.names.add(name, written);
  }
}
