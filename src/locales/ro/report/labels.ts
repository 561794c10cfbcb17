import type { labels as english } from "../../en/report/labels";
import type { Romanian } from "../../types";

export const labels: Romanian<typeof english> = {
  total: "Total",
  blank: "(gol)",
  unknown: "(necunoscut)",
  won: "Câștigat",
  few: "puțini",
  enough: "OK",
  nothing: "–",
  overdue: "Întârziat",
  earlier: "Mai devreme",
  later: "Mai târziu",
  noDate: "Fără dată",
  start: "Început",
  new: "Noi",
  movedIn: "Intrați",
  increased: "Creșteri",
  decreased: "Scăderi",
  movedOut: "Ieșiți",
  lost: "Pierduți",
  removed: "Eliminați",
  end: "Sfârșit",
  check: "Verificare",
};
