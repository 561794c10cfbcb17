import type { forecast as english } from "../../en/report/forecast";
import type { Swedish } from "../../types";

export const forecast: Swedish<typeof english> = {
  title: "Intäktsprognos",
  note: "Öppna leads per månad för väntat avslut, viktade med stegets sannolikhet, och det vunna per avslutsmånad.",
  none: "Inga leads: inget att prognosticera.",
  range: "80 %-intervall",
};
