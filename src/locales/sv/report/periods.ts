import type { periods as english } from "../../en/report/periods";
import type { Swedish } from "../../types";

export const periods: Swedish<typeof english> = {
  week: "Vecka från",
  month: "Månad",
  quarter: "Kvartal från",
  year: "År från",
};
