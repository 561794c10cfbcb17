import type { periods as english } from "../../en/report/periods";
import type { Romanian } from "../../types";

export const periods: Romanian<typeof english> = {
  week: "Săptămâna din",
  month: "Luna",
  quarter: "Trimestrul din",
  year: "Anul din",
};
