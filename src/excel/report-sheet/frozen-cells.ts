import { CellError, contains } from "../../report";
import { written } from "../write-plan/cells";
import type { PresentReport } from "./find";
import { ourAreas } from "./own-cells";

/** Errors that Excel takes as such when they are written. */
const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/;

/**
 * Puts values in place of the formulas that the report was written with, within a batch of the caller's; formulas of
 * the user's stay formulas.
 */
export function freezeCells(sheet: Excel.Worksheet, old: PresentReport): void {
  const { content, values } = old;
  const [first] = content.formulas;
  if (!first) return;
  const areas = ourAreas(old);
  const cells = content.formulas.map((line, i) =>
    line.map((cell, j) => {
      const [row, column] = [content.row + i, content.column + j];
      const isOurs = areas.some((each) => contains(each, row, column));
      const value = values[i]?.[j];
      const isFilled = cell !== "" || value !== "";
      // null leaves a cell as it is.
      return isOurs && isFilled ? frozen(value) : null;
    })
  );
  sheet.getRangeByIndexes(content.row, content.column, cells.length, first.length).formulas = cells;
}

function frozen(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = String(value);
  return written(ERROR.test(text) ? new CellError(text) : text);
}
