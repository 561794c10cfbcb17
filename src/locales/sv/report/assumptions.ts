import type { assumptions as english } from "../../en/report/assumptions";
import type { Swedish } from "../../types";

export const assumptions: Swedish<typeof english> = {
  dealProbabilities:
    "Stegens sannolikheter: medelvärden av affärernas egna i kolumnen ”{{header}}”; ändra dem i tabellen Stages.",
  history_one:
    "Stegens sannolikheter: andelen vunna av {{count}} avslutad affär; ändra dem i tabellen Stages.",
  history_other:
    "Stegens sannolikheter: andelen vunna av de {{count}} avslutade affärer som nådde varje steg; ändra dem i tabellen Stages.",
  preset:
    "Stegens sannolikheter är antagna: de vanliga för dessa stegnamn; ändra dem i tabellen Stages.",
  evenSteps_one:
    "Stegens sannolikheter är antagna, eftersom dina leads inte säger något om dem; ändra dem i tabellen Stages.",
  evenSteps_other:
    "Sannolikheterna för de {{count}} öppna stegen är antagna i jämna steg, eftersom dina leads inte säger något om dem; ändra dem i tabellen Stages.",
};
