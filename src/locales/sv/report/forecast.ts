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
  range: "80 %-intervall",
};
