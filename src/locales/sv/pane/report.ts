import type { report as english } from "../../en/pane/report";
import type { Swedish } from "../../types";

export const report: Swedish<typeof english> = {
  mode: "Siffror",
  modes: {
    live: "Levande formler som följer dina leads",
    values: "Rena värden, att skicka vidare",
  },
  asOf: "Per den",
  asOfHint: "Lämna tomt för i dag.",
  build: "Skapa rapport",
  building: "Skapar rapporten…",
  built: "Rapporten finns på bladet {{sheet}}.",
};
