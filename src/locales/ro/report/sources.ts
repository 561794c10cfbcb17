import type { sources as english } from "../../en/report/sources";
import type { Romanian } from "../../types";

export const sources: Romanian<typeof english> = {
  title: "Clienți potențiali pe surse",
  note: "Toți clienții potențiali pe surse, cum s-au încheiat și ce s-a câștigat.",
  none: "Niciun client potențial: nimic de arătat pe surse.",
};
