import type { head as english } from "../../en/report/head";
import type { Romanian } from "../../types";

export const head: Romanian<typeof english> = {
  asOf: "La data de",
  periodFrom: "Perioada de la",
  leads: "Clienți potențiali",
  severalCurrencies: "mai multe",
  selfCheck: "Autoverificare",
  agrees: "0 · corespunde",
  differs: "Diferă: reîmprospătați raportul",
  makeRoom: "Reîmprospătați pentru a face loc",
  unknownStages: "Etape necunoscute",
  live: "Fiecare cifră este o formulă: faceți clic pe ea. Celulele galbene le schimbați dumneavoastră; un filtru gol înseamnă toți clienții potențiali.",
  values: "Cifrele sunt valori, fără formule.",
};
