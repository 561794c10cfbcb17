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
  convertedAmount: "{{amount}} ({{currency}})",
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
  quotasTable: {
    sheetName: "Pipeline-säljmål",
    title: "Säljmål: vad varje säljare ska vinna under en period",
    owner: "Säljare",
    quota: "Säljmål",
  },
  ratesTable: {
    title: "Valutakurser",
    explanation: "Vad en enhet av varje valuta är värd i den valuta vars kurs är 1.",
    code: "Valuta",
    rate: "Kurs",
  },
  snapshots: {
    sheetName: "Pipeline-ögonblicksbilder",
    title: "Ögonblicksbilder av pipelinen",
    explanation:
      "Bara det som har ändrats får en ny rad: en rad säger vad som gällde från sin ögonblicksbild, till den i sista kolumnen.",
    since: "Ögonblicksbild",
    lead: "Lead",
    until: "Till",
    unchanged: "(ingen ändring)",
    taken_one: "Ögonblicksbild av {{date}} sparad: {{number}} lead.",
    taken_other: "Ögonblicksbild av {{date}} sparad: {{number}} leads.",
  },
};
