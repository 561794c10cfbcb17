import type { pane as english } from "../../en/pane";
import type { Romanian } from "../../types";
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

export const pane: Romanian<typeof english> = {
  title: "Pipeline",
  loading: "Se încarcă…",
  actions: {
    back: "Înapoi",
    cancel: "Anulare",
    dismiss: "Închideți mesajul",
    goToSheet: "Mergeți la foaie",
    retry: "Încercați din nou",
  },
  outside: {
    title: "Pipeline este un program de completare pentru Excel",
    what: "Această pagină funcționează în Excel. Deschideți acolo un registru de lucru și alegeți Pipeline în panglică. Dacă sunteți în Excel, verificați conexiunea și deschideți din nou panoul.",
  },
  tabs: {
    label: "Vizualizări",
    insight: "Analiză",
    board: "Panou",
    goals: "Obiective",
    report: "Raport",
    data: "Date",
    functions: "ƒx",
  },
  steps: { label: "Configurați datele", table: "Tabel", columns: "Coloane", stages: "Etape" },
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
