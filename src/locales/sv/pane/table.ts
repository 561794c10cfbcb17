import type { table as english } from "../../en/pane/table";
import type { Swedish } from "../../types";

export const table: Swedish<typeof english> = {
  question: "Vilken tabell innehåller dina leads?",
  hint: "En rad per lead, med dess steg. Tabellen läses där den är; inget i den ändras.",
  proposed: "ser ut som den",
  place_one: "{{sheet}} · {{rows}} rad",
  place_other: "{{sheet}} · {{rows}} rader",
  next: "Nästa: kolumner",
  lookAgain: "Titta igen",
  none: "Ingen tabell i arbetsboken än",
  howToMake:
    "Klicka i en cell i din lista med leads och tryck på Ctrl+T, så gör Excel en tabell av den. Första raden ska namnge kolumnerna, till exempel Steg, Belopp och Säljare. Titta sedan igen.",
};
