import type { filter as english } from "../../en/pane/filter";
import type { Romanian } from "../../types";

export const filter: Romanian<typeof english> = {
  label: "Filtru",
  leads_one: "{{leads}} client potențial",
  leads_few: "{{leads}} clienți potențiali",
  leads_other: "{{leads}} de clienți potențiali",
  leadsOf_one: "{{shown}} din {{leads}} client potențial",
  leadsOf_few: "{{shown}} din {{leads}} clienți potențiali",
  leadsOf_other: "{{shown}} din {{leads}} de clienți potențiali",
  asOf: "la {{date}}",
  day: "Cifrele sunt la data",
  dayHint: "Se păstrează în registru; o folosește și raportul. Necompletat înseamnă azi.",
  set: "Aplicați",
  today: "Azi",
  periods: {
    month: "luna de la {{date}}",
    quarter: "trimestrul de la {{date}}",
    year: "anul de la {{date}}",
  },
  add: "Filtru",
  remove: "{{choice}}, eliminați filtrul",
  all: "(toate)",
  blank: "(necompletat)",
  noColumns: "Tabelul nu are o coloană pentru reprezentant, sursă, segment sau produs.",
};
