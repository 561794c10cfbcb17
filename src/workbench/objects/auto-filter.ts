/** Excel.AutoFilter of a table (ExcelApi 1.9). */
import { defineObject, since } from "./define";
import { tableOf } from "./lookup";
import { clearFilters, isFiltered } from "./table-filter";
import type { TableTarget } from "./targets";

export const autoFilter = defineObject("AutoFilter", {
  properties: since("1.9", {
    enabled: { get: (target: TableTarget) => tableOf(target).showFilterButton },
    isDataFiltered: { get: isFiltered },
  }),
  methods: since("1.9", { clearCriteria: { run: clearFilters } }),
});
