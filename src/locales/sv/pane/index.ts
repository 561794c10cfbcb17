import type { pane as english } from "../../en/pane";
import type { Swedish } from "../../types";
import { board } from "./board";
import { columns } from "./columns";
import { csv } from "./csv";
import { filter } from "./filter";
import { functions } from "./functions";
import { goals } from "./goals";
import { insight } from "./insight";
import { quality } from "./quality";
import { report } from "./report";
import { sample } from "./sample";
import { settings } from "./settings";
import { stages } from "./stages";
import { start } from "./start";
import { table } from "./table";

export const pane: Swedish<typeof english> = {
  title: "Pipeline",
  loading: "Läser in…",
  actions: {
    back: "Tillbaka",
    cancel: "Avbryt",
    dismiss: "Stäng meddelandet",
    goToSheet: "Gå till bladet",
    retry: "Försök igen",
  },
  outside: {
    title: "Pipeline är ett tillägg till Excel",
    what: "Den här sidan fungerar inne i Excel. Öppna en arbetsbok där och välj Pipeline i menyfliksområdet. Är du i Excel: kontrollera att det är anslutet och öppna fönstret igen.",
  },
  tabs: {
    label: "Vyer",
    insight: "Insikt",
    board: "Tavla",
    goals: "Mål",
    report: "Rapport",
    data: "Data",
    functions: "ƒx",
  },
  steps: { label: "Ställ in dina data", table: "Tabell", columns: "Kolumner", stages: "Steg" },
  board,
  goals,
  start,
  table,
  columns,
  csv,
  sample,
  stages,
  filter,
  functions,
  quality,
  settings,
  insight,
  report,
};
