import type { forecast as english } from "../../en/report/forecast";
import type { Swedish } from "../../types";

export const forecast: Swedish<typeof english> = {
  title: "Intäktsprognos",
  note: {
    month:
      "Öppna leads per månad för väntat avslut, viktade med stegets sannolikhet, och det vunna per avslutsmånad.",
    quarter:
      "Öppna leads per kvartal för väntat avslut, viktade med stegets sannolikhet, och det vunna per avslutskvartal.",
    year: "Öppna leads per år för väntat avslut, viktade med stegets sannolikhet, och det vunna per avslutsår.",
  },
  none: "Inga leads: inget att prognosticera.",
  target: {
    month: "Mål per månad",
    quarter: "Mål per kvartal",
    year: "Mål per år",
  },
  origin: {
    goal: "Ur intäktsmålet; för alla leads, oavsett filter.",
    quotas: "Summan av säljmålen; för alla leads, oavsett filter.",
  },
  many: "Med så många öppna leads anges chansen bara för den första perioden och för alla tillsammans.",
  range: "80 %-intervall",
};
