import type { fields as english } from "../en/fields";
import type { Swedish } from "../types";

export const fields: Swedish<typeof english> = {
  id: "ID",
  stage: "Steg",
  amount: "Belopp",
  owner: "Säljare",
  source: "Källa",
  segment: "Segment",
  product: "Produkt",
  created: "Skapad",
  entered: "I steget sedan",
  expected: "Förväntat avslut",
  closed: "Avslutad",
  lastStage: "Senaste steg",
  reason: "Förlustorsak",
  probability: "Sannolikhet",
  currency: "Valuta",
  lastActivity: "Senaste aktivitet",
  stageAndResult: "Steg och utfall",
  stageTypes: { open: "öppen", won: "vunnen", lost: "förlorad" },
  stagesTable: {
    sheetName: "Pipelineinställningar",
    title: "Stegen i pipelinen",
    explanation:
      "I säljprocessens ordning. Formler och rapport använder den här tabellen: ändra den som du vill.",
    stage: "Steg",
    probability: "Sannolikhet",
    expectedDays: "Förväntade dagar",
    type: "Typ",
    goal: "Mål",
  },
  snapshots: {
    sheetName: "Pipelineögonblick",
    date: "Ögonblick",
    taken_one: "Ögonblicksbild av {{count}} lead sparad på bladet ”{{sheet}}”.",
    taken_other: "Ögonblicksbild av {{count}} leads sparad på bladet ”{{sheet}}”.",
  },
};
