import type { forecast as english } from "../../en/report/forecast";
import type { Romanian } from "../../types";

export const forecast: Romanian<typeof english> = {
  title: "Prognoza veniturilor",
  note: {
    month:
      "Clienți deschiși după luna închiderii așteptate, ponderați cu probabilitatea etapei, și ce s-a câștigat pe luni.",
    quarter:
      "Clienți deschiși după trimestrul închiderii așteptate, ponderați cu probabilitatea etapei, și ce s-a câștigat pe trimestre.",
    year: "Clienți deschiși după anul închiderii așteptate, ponderați cu probabilitatea etapei, și ce s-a câștigat pe ani.",
  },
  none: "Niciun client potențial: nimic de prognozat.",
  target: {
    month: "Țintă pe lună",
    quarter: "Țintă pe trimestru",
    year: "Țintă pe an",
  },
  origin: {
    goal: "Din obiectivul de venit; pentru toți clienții, indiferent de filtru.",
    quotas: "Suma cotelor; pentru toți clienții, indiferent de filtru.",
  },
  many: "La atât de mulți clienți deschiși, șansa se arată doar pentru prima perioadă și pentru toate împreună.",
  range: "Interval 80 %",
};
