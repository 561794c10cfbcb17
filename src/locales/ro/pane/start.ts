import type { start as english } from "../../en/pane/start";
import type { Romanian } from "../../types";

export const start: Romanian<typeof english> = {
  moreOffers: "Sau aduceți alți clienți potențiali",
  selection: "Folosiți lista selectată",
  selectionHint:
    "Selectați mai întâi o celulă din lista de clienți potențiali. Lista devine tabel acolo unde este.",
  csv: "Încărcați un fișier .csv…",
  csvHint:
    "Un export din HubSpot, Salesforce, Pipedrive, Dynamics sau alt sistem. Îl puteți și trage oriunde pe acest panou.",
  drop: "Eliberați fișierul pentru a-l încărca",
  sample: "Creați un exemplu",
  sampleHint: "Clienți potențiali inventați și etapele lor, pe foi noi, pentru a încerca totul.",
  makingSample: "Se creează exemplul…",
  empty: "Unde sunt clienții dvs. potențiali?",
  gone: "Tabelul {{table}} nu mai este în acest registru de lucru. Alegeți altul.",
  changed_one: "Tabelul {{table}} nu mai are coloana {{headers}}. Verificați coloanele.",
  changed_few: "Tabelul {{table}} nu mai are coloanele {{headers}}. Verificați coloanele.",
  changed_other: "Tabelul {{table}} nu mai are coloanele {{headers}}. Verificați coloanele.",
  checkColumns: "Verificați coloanele",
  reportThere: "Acest registru de lucru are un raport.",
  toReport: "La raport",
  loaded: "Tabelul {{table}} este pe foaia {{sheet}}.",
};
