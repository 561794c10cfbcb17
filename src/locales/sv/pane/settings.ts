import type { settings as english } from "../../en/pane/settings";
import type { Swedish } from "../../types";

export const settings: Swedish<typeof english> = {
  title: "Inställningar",
  language: "Språk",
  languageHint:
    "Ditt val, i alla arbetsböcker. Tal och datum skrivs som i Excel; en rapport behåller sitt språk tills den skapas på nytt.",
  asExcel: "Som Excel",
  languages: { en: "English", sv: "Svenska", ro: "Română" },
  autoRefresh: "Håll rapporten aktuell automatiskt",
  autoRefreshHint:
    "Så länge arbetsboken är öppen följer rapporten med tre sekunder efter en ändring bland leads.",
  snapshots: {
    title: "Ögonblicksbilder",
    what: "Var varje lead stod en viss dag. Två av dem visar vad som rörde sig: ta en i veckan.",
    none: "Ingen ögonblicksbild har tagits än.",
    date: "Dag",
    leads: "Öppna leads",
    value: "Värde",
    take: "Ta en ögonblicksbild nu",
    delete: "Ta bort ögonblicksbilden från {{date}}",
    deleteWhat:
      "Det som bara noterades den dagen går förlorat. Alla andra ögonblicksbilder förblir som de är.",
    confirm: "Ta bort",
    deleted: "Ögonblicksbilden från {{date}} är borttagen.",
  },
  privacy: {
    title: "Integritet",
    promise:
      "Dina leads lämnar inte arbetsboken: inget laddas upp, räknas eller skickas, och inget konto behövs.",
    what: {
      leads: "Leads, steg, rapporter",
      choices: "Dina val",
      snapshots: "Ögonblicksbilder",
      language: "Språk",
    },
    where: {
      leads: "i tabeller och blad i den här arbetsboken, där du ser dem",
      choices: "tabeller, kolumner, rapport: i inställningarna som sparas med arbetsboken",
      snapshots: "i en tabell i arbetsboken, med id, steg, belopp och datum för varje lead",
      language: "i lagringen hos webbläsaren som visar det här fönstret",
    },
  },
  version: "Pipeline {{version}}",
};
