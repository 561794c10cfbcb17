import type { report as english } from "../en/report";
import type { Swedish } from "../types";

export const report: Swedish<typeof english> = {
  sheetName: "Pipelinerapport",
};
