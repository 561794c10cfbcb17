import type { fields as english } from "../en/fields";
import type { Romanian } from "../types";

export const fields: Romanian<typeof english> = {
  id: "ID",
  stage: "Etapă",
  amount: "Valoare",
  owner: "Reprezentant",
  source: "Sursă",
  segment: "Segment",
  product: "Produs",
  created: "Creat",
  entered: "În etapă din",
  expected: "Închidere estimată",
  closed: "Închis",
  lastStage: "Ultima etapă",
  reason: "Motiv de pierdere",
  probability: "Probabilitate",
  currency: "Monedă",
  lastActivity: "Ultima activitate",
  stageAndResult: "Etapă și rezultat",
  stageTypes: { open: "deschisă", won: "câștigată", lost: "pierdută" },
  stagesTable: {
    sheetName: "Setări Pipeline",
    title: "Etapele fluxului de vânzări",
    explanation:
      "În ordinea procesului de vânzare. Formulele și raportul folosesc acest tabel: îl puteți modifica oricând.",
    stage: "Etapă",
    probability: "Probabilitate",
    expectedDays: "Zile estimate",
    type: "Tip",
    goal: "Obiectiv",
  },
  quotasTable: {
    sheetName: "Cote pipeline",
    title: "Cote: cât are de câștigat fiecare reprezentant într-o perioadă",
    owner: "Reprezentant",
    quota: "Cotă",
  },
  snapshots: {
    sheetName: "Instantanee pipeline",
    title: "Instantanee ale fluxului de vânzări",
    explanation:
      "Numai ce s-a schimbat primește un rând nou: un rând arată ce era valabil de la instantaneul său până la cel din ultima coloană.",
    since: "Instantaneu",
    lead: "Client potențial",
    until: "Până la",
    unchanged: "(nicio schimbare)",
    taken_one: "Instantaneul din {{date}} a fost salvat: {{count}} client potențial.",
    taken_few: "Instantaneul din {{date}} a fost salvat: {{count}} clienți potențiali.",
    taken_other: "Instantaneul din {{date}} a fost salvat: {{count}} de clienți potențiali.",
  },
};
