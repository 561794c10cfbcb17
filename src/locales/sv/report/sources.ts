import type { sources as english } from "../../en/report/sources";
import type { Swedish } from "../../types";

export const sources: Swedish<typeof english> = {
  titleNew: "Nya leads per källa",
  noteNew:
    "Nya: skapade från periodens första dag till rapportens datum. Avslutade, vunna, vinstgrad och vunnet värde gäller källans alla leads, när de än skapades.",
  from: "Nya från",
  to: "till",
  title: "Leads per källa",
  note: "Alla leads per källa, hur de avslutade gick och vad som vanns.",
  none: "Inga leads: inget att visa per källa.",
};
