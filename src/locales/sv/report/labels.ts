import type { labels as english } from "../../en/report/labels";
import type { Swedish } from "../../types";

export const labels: Swedish<typeof english> = {
  total: "Summa",
  blank: "(tomt)",
  unknown: "(okänt)",
  won: "Vunna",
  few: "få",
  enough: "OK",
  nothing: "–",
  overdue: "Försenat",
  earlier: "Tidigare",
  later: "Senare",
  noDate: "Utan datum",
  start: "Start",
  new: "Nya",
  movedIn: "Inflyttade",
  increased: "Ökade",
  decreased: "Minskade",
  movedOut: "Utflyttade",
  lost: "Förlorade",
  removed: "Borttagna",
  end: "Slut",
  check: "Kontroll",
};
