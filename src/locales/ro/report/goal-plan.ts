import type { goalPlan as english } from "../../en/report/goal-plan";
import type { Romanian } from "../../types";

export const goalPlan: Romanian<typeof english> = {
  title: "Planul obiectivului",
  note: "Câți clienți trebuie să aibă fiecare etapă pentru obiectivul de venit, la ratele de conversie ale raportului, față de toți clienții din tabel care au atins-o.",
  none: "Planul are nevoie de o rată de conversie a fiecărei etape: clienți care au atins-o și numele ei în tabelul etapelor.",
  revenue: "Obiectiv de venit pe an",
  averageDeal: "Afacere medie",
  set: "Așa cum s-a stabilit în panou.",
  fromWonInYear: "Propunere: ce s-a câștigat în ultimele douăsprezece luni.",
  fromAllWon: "Propunere: tot ce s-a câștigat.",
  fromWonDeals: "Propunere: media afacerilor câștigate.",
  plan: "Plan",
  monthly: "Pe lună",
  quarterly: "Pe trimestru",
  annually: "Pe an",
};
