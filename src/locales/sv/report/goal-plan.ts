import type { goalPlan as english } from "../../en/report/goal-plan";
import type { Swedish } from "../../types";

export const goalPlan: Swedish<typeof english> = {
  title: "Målplan",
  note: "Så många leads varje steg måste ha för intäktsmålet, med rapportens konverteringsgrader, mot alla leads i tabellen som nådde det.",
  none: "Målplanen behöver en konverteringsgrad för varje steg: leads som nådde det, och dess namn i stegtabellen.",
  revenue: "Intäktsmål per år",
  averageDeal: "Snittaffär",
  set: "Som angivet i fönstret Pipeline.",
  fromWonInYear: "Förslag: det som vunnits de senaste tolv månaderna.",
  fromAllWon: "Förslag: allt som vunnits.",
  fromWonDeals: "Förslag: den vunna snittaffären.",
  plan: "Plan",
  monthly: "Per månad",
  quarterly: "Per kvartal",
  annually: "Per år",
};
