import type { filter as english } from "../../en/pane/filter";
import type { Swedish } from "../../types";

export const filter: Swedish<typeof english> = {
  label: "Filter",
  leads_one: "{{leads}} lead",
  leads_other: "{{leads}} leads",
  leadsOf_one: "{{shown}} av {{leads}} lead",
  leadsOf_other: "{{shown}} av {{leads}} leads",
  asOf: "per {{date}}",
  day: "Siffrorna gäller per",
  dayHint: "Sparas i arbetsboken; rapporten använder den också. Tomt betyder i dag.",
  set: "Använd",
  today: "I dag",
  periods: {
    month: "månad från {{date}}",
    quarter: "kvartal från {{date}}",
    year: "år från {{date}}",
  },
  add: "Filter",
  remove: "{{choice}}, ta bort filtret",
  all: "(alla)",
  blank: "(tomt)",
  noColumns: "Tabellen har ingen kolumn för säljare, källa, segment eller produkt.",
};
