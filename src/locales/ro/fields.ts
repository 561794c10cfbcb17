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
  snapshots: {
    sheetName: "Instantanee pipeline",
    date: "Instantaneu",
    taken_one: "Instantaneul a {{count}} client potențial este pe foaia „{{sheet}}”.",
    taken_few: "Instantaneul a {{count}} clienți potențiali este pe foaia „{{sheet}}”.",
    taken_other: "Instantaneul a {{count}} de clienți potențiali este pe foaia „{{sheet}}”.",
  },
};
