import type { start as english } from "../../en/pane/start";
import type { Swedish } from "../../types";

export const start: Swedish<typeof english> = {
  moreOffers: "Eller hämta in andra leads",
  selection: "Använd den markerade listan",
  selectionHint: "Markera först en cell i din lista med leads. Den blir en tabell där den står.",
  csv: "Läs in en csv-fil…",
  csvHint:
    "En export från HubSpot, Salesforce, Pipedrive, Dynamics eller ett annat system. Du kan också släppa den var som helst i det här fönstret.",
  drop: "Släpp filen för att läsa in den",
  sample: "Skapa ett exempel",
  sampleHint: "Påhittade leads och deras steg på nya blad, för att prova allt.",
  makingSample: "Skapar exemplet…",
  empty: "Var finns dina leads?",
  gone: "Tabellen {{table}} finns inte längre i arbetsboken. Välj en annan.",
  changed_one: "Tabellen {{table}} har inte längre kolumnen {{headers}}. Kontrollera kolumnerna.",
  changed_other:
    "Tabellen {{table}} har inte längre kolumnerna {{headers}}. Kontrollera kolumnerna.",
  checkColumns: "Kontrollera kolumnerna",
  reportThere: "Arbetsboken har en rapport.",
  toReport: "Till rapporten",
  loaded: "Tabellen {{table}} finns på bladet {{sheet}}.",
};
