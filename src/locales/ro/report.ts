import type { report as english } from "../en/report";
import type { Romanian } from "../types";

export const report: Romanian<typeof english> = {
  sheetName: "Raport pipeline",
};
