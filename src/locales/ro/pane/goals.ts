import type { goals as english } from "../../en/pane/goals";
import type { Romanian } from "../../types";

export const goals: Romanian<typeof english> = {
  revenue: "Obiectiv de venituri pe an",
  averageDeal: "Oferta medie",
  averageDealWon: "Oferta medie (câștigate: {{amount}})",
  noneWon: "Încă nicio ofertă câștigată: introduceți ce așteptați.",
  typeGoal: "Introduceți un obiectiv de venituri și oferta medie pentru a vedea ce presupun.",
  noRates:
    "Din cel puțin o etapă nu a mers mai departe niciun client potențial. Până atunci nu se poate spune câți prospecți sunt necesari.",
  periods: { month: "Lună", quarter: "Trimestru", year: "An" },
  plan: {
    title: "Ce presupune",
    per: "Pe",
    revenue: "Venituri",
    deals: "Oferte de câștigat",
    prospects: "Prospecți necesari",
    value: "Valoare în flux",
  },
  needed: {
    title: "Clienți potențiali necesari",
    per: "Obiectiv pe",
    needed: "Necesari",
    have: "Există",
    missing: "Lipsesc",
    won: "Câștigate",
    note: "Necesari: la ratele dvs. de conversie. Există: toți clienții potențiali din tabel care au ajuns în etapă.",
  },
  gains: {
    title: "Unde un punct în plus aduce cel mai mult",
    rate: "Conversie",
    share: "Venituri",
    perYear: "Pe an",
    note: "Un punct procentual în plus aici, restul neschimbat.",
  },
  quotas: {
    title: "Cote, {{from}} – {{to}}",
    period: "Cotă pe",
    of: "Cota pentru {{owner}}",
    unnamed: "(fără nume)",
    name: "Numele reprezentantului de vânzări",
    add: "Adăugați pe cineva",
    total: "Total",
    needs: "Pentru a arăta cât s-a realizat, tabelul are nevoie de: {{columns}}.",
    noQuota: "Câștigat {{won}} · flux {{pipeline}}",
    amounts: "Câștigat {{won}} · diferență {{gap}} · flux {{pipeline}}",
    attained: "realizat {{percent}}",
    coverage: "diferența acoperită de {{times}} ori",
    reached: "cotă atinsă",
    noteExpected:
      "Câștigat: închis în perioadă. Flux: oferte deschise așteptate să se închidă în ea.",
    noteOpen: "Câștigat: închis în perioadă. Flux: toate ofertele deschise.",
  },
  problems: {
    amount: "Introduceți o sumă, de exemplu 1200000.",
    quota: "Cota este o sumă de la 0 sau nimic.",
    nameMissing: "Introduceți un nume.",
    nameTwice: "Numele este deja în listă.",
  },
  save: "Salvați obiectivele",
  saved: "Obiectivele sunt păstrate în acest registru.",
  savedWithQuotas: "Obiectivele sunt păstrate în acest registru, cotele în tabelul {{table}}.",
};
