/** Cells as they are shown: `Range.text`. */
import { numfmt } from "@univerjs/core";
import type { CellScalar } from "../../model/types";
import { isError } from "./values";

export function formatCell(value: CellScalar, format = "General"): string {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && !format.includes("@")) return value;
  // A negative date or time cannot be shown: Excel fills the cell with number signs.
  if (typeof value === "number" && value < 0 && numfmt.isDateFormat(format)) return "########";
  return numfmt.format(format, value, { throws: false });
}
