import type { cards as english } from "../../en/report/cards";
import type { Romanian } from "../../types";

export const cards: Romanian<typeof english> = {
  openPipeline: "Pipeline deschis",
  leads: "clienți potențiali",
  weighted: "Valoare ponderată",
  ofOpen: "din deschis",
  expectedWins: "Câștiguri așteptate",
  fromOpenLeads: "clienți deschiși",
  wonInPeriod: "Câștigat în perioadă",
  won: "Câștigat",
  deals: "afaceri",
  winRate: "Rata de câștig",
  nothingClosed: "nicio afacere încheiată",
  averageDeal: "Afacere câștigată medie",
  wonDeals: "câștigate",
  salesCycle: "Ciclu de vânzare",
  days: "zile",
  salesCycleNote: "câștigate, media",
  velocity: "Viteza vânzărilor",
  perDay: "pe zi",
  neededCoverage: "Acoperire necesară",
  neededCoverageNote: "pipeline deschis pe cotă",
};
