import type { cards as english } from "../../en/report/cards";
import type { Swedish } from "../../types";

export const cards: Swedish<typeof english> = {
  openPipeline: "Öppen pipeline",
  leads: "leads",
  weighted: "Viktat värde",
  ofOpen: "av öppet",
  expectedWins: "Väntade vinster",
  fromOpenLeads: "öppna leads",
  wonInPeriod: "Vunnet i perioden",
  won: "Vunnet",
  deals: "affärer",
  winRate: "Vinstgrad",
  nothingClosed: "inga avslutade än",
  averageDeal: "Snittaffär, vunna",
  wonDeals: "vunna",
  salesCycle: "Säljcykel",
  days: "dagar",
  salesCycleNote: "vunna, medel",
  velocity: "Säljtakt",
  perDay: "per dag",
  neededCoverage: "Täckning som krävs",
  neededCoverageNote: "öppen pipeline per mål",
};
