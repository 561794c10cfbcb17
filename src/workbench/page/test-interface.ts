import { parseAddress } from "../model/addresses";
import type { CellScalar } from "../model/types";
import type { Workbook } from "../model/workbook";

/** What end-to-end tests may ask of the page: `window.localExcel`, reading only. */
export interface TestInterface {
  sheets(): string[];
  activeSheet(): string;
  tables(): { name: string; sheet: string; columns: readonly string[]; rows: number }[];
  charts(sheet: string): { name: string; type: string; title: string | undefined }[];
  /** The values of cells as `A1:B2`; dates are serial numbers. */
  values(sheet: string, address: string): CellScalar[][];
  /** What was typed into them: formulas where there are any. */
  formulas(sheet: string, address: string): (string | number | boolean)[][];
  /** The same cells as they are shown. */
  text(sheet: string, address: string): string[][];
  /** Resolves when everything is calculated, custom functions too. */
  settle(): Promise<void>;
}

declare global {
  interface Window {
    localExcel?: TestInterface;
  }
}

export function testInterface(workbook: Workbook): TestInterface {
  const { engine } = workbook;
  const sheetNamed = (name: string) => {
    const sheet = workbook.findSheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}".`);
    return sheet;
  };
  const rectOf = (address: string) => {
    const parsed = parseAddress(address);
    if (!parsed) throw new Error(`"${address}" is no address.`);
    return parsed.rect;
  };
  return {
    sheets: () => workbook.sheets().map(({ name }) => name),
    activeSheet: () => workbook.sheet(engine.activeSheetId())?.name ?? "",
    tables: () =>
      engine.tables().map(({ name, sheetId, columns, rect, showHeaders, showTotals }) => ({
        name,
        sheet: workbook.sheet(sheetId)?.name ?? "",
        columns,
        rows: rect.rows - Number(showHeaders) - Number(showTotals),
      })),
    charts: (sheet) =>
      sheetNamed(sheet).charts.map(({ name, chartType, title }) => ({
        name,
        type: chartType,
        title,
      })),
    values: (sheet, address) => engine.read(sheetNamed(sheet).id, rectOf(address)),
    formulas: (sheet, address) => engine.readFormulas(sheetNamed(sheet).id, rectOf(address)),
    text: (sheet, address) => engine.readText(sheetNamed(sheet).id, rectOf(address)),
    settle: () => workbook.settle(),
  };
}
