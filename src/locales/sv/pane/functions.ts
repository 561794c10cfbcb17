import type { functions as english } from "../../en/pane/functions";
import type { Swedish } from "../../types";

export const functions: Swedish<typeof english> = {
  title: "Funktioner, ƒx",
  search: "Sök funktioner",
  clear: "Rensa sökningen",
  found_one: "{{number}} funktion",
  found_other: "{{number}} funktioner",
  families: {
    value: "Antal leads och värde",
    conversion: "Konvertering",
    time: "Tid",
    winning: "Chansen att vinna",
    targets: "Mål och säljmål",
    forecasting: "Prognos",
    data: "Kvalitet, förändringar, valutor",
  },
  result: "Resultat",
  optional: "(valfritt)",
  shapes: {
    value: "Ett värde.",
    column: "En kolumn, med ett värde för varje rad.",
    row_one: "Ett värde.",
    row_other: "En rad med {{number}} värden.",
    table: "En tabell: {{headers}}.",
  },
  lacks: {
    leads: "Med din egen tabell så snart du har valt den under Data. Till exempel:",
    stageTable: "Spara dina steg under Data först: formeln behöver deras tabell. Till exempel:",
    history:
      "Den här funktionen läser en steghistorik: en tabell med en rad för varje byte av steg. Lägg in en i arbetsboken och välj den under Data, Kolumner. Till exempel:",
    snapshots:
      "Den här funktionen jämför en ögonblicksbild med dina leads som de är nu. Ta en ögonblicksbild först. Till exempel:",
    rates:
      "Den här funktionen behöver en tabell som heter Rates: en valuta och dess kurs på varje rad. Räkna om beloppen under Data, Kolumner, så skapas en. Till exempel:",
    columns_one: "Din tabell har ingen kolumn för {{columns}}. Till exempel:",
    columns_other: "Din tabell har inga kolumner för {{columns}}. Till exempel:",
  },
  insert: "Infoga i den markerade cellen",
  inserted: "Infogad på bladet {{sheet}}, cell {{cell}}.",
  copy: "Kopiera",
  copied: "Kopierad.",
};
