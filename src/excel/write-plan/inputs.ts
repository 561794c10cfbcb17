import { absoluteAddressOf, type PlanInput } from "../../report";
import { rangeOf } from "./range-of";

/** Gives the cells in which the user chooses a list to pick from; what is not in it may be typed all the same. */
export function writeInput(sheet: Excel.Worksheet, { row, column, choices }: PlanInput): void {
  if (!choices) return;
  const { dataValidation } = rangeOf(sheet, { row, column, rows: 1, columns: 1 });
  dataValidation.rule = {
    list: { inCellDropDown: true, source: `=${absoluteAddressOf(choices)}` },
  };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}
