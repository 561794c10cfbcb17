import type { table as english } from "../../en/pane/table";
import type { Swedish } from "../../types";

export const table: Swedish<typeof english> = {
  question: "Vilken tabell innehåller dina leads?",
  hint: "En rad per lead, med dess steg. Tabellen läses där den är; inget i den ändras.",
  proposed: "ser ut som den",
  place_one: "{{sheet}} · {{rows}} rad",
  place_other: "{{sheet}} · {{rows}} rader",
  next: "Nästa: kolumner",
  lookAgain: "Sök igen",
};
