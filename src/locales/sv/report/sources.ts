import type { sources as english } from "../../en/report/sources";
import type { Swedish } from "../../types";

export const sources: Swedish<typeof english> = {
  title: "Leads per källa",
  note: "Alla leads per källa, hur de avslutade gick och vad som vanns.",
  none: "Inga leads: inget att visa per källa.",
};
