import type { sources as english } from "../../en/report/sources";
import type { Romanian } from "../../types";

export const sources: Romanian<typeof english> = {
  titleNew: "Clienți potențiali noi pe surse",
  noteNew:
    "Noi: creați de la prima zi a perioadei până la data raportului. Încheiați, câștigați, rata de câștig și valoarea câștigată sunt ale tuturor clienților sursei, oricând au fost creați.",
  from: "Noi de la",
  to: "până la",
  title: "Clienți potențiali pe surse",
  note: "Toți clienții potențiali pe surse, cum s-au încheiat și ce s-a câștigat.",
  none: "Niciun client potențial: nimic de arătat pe surse.",
};
