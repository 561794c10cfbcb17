import type { board as english } from "../../en/pane/board";
import type { Swedish } from "../../types";

export const board: Swedish<typeof english> = {
  hint: "Dra ett kort, eller markera det och tryck Ctrl+← eller Ctrl+→. Steget skrivs i din tabell.",
  hintWithDate:
    "Dra ett kort, eller markera det och tryck Ctrl+← eller Ctrl+→. Steget och dagens datum skrivs i din tabell.",
  empty: "Det finns inga öppna affärer här.",
  days_one: "{{number}} dag",
  days_other: "{{number}} dagar",
  over: "{{days}} · {{over}} över",
  since: "sedan {{date}}",
  more_one: "{{number}} till",
  more_other: "{{number}} till",
  moveMenu: "Flytta {{lead}}",
  moveTo: "Flytta {{lead}} till",
  show: "Gå till raden",
  moved: "{{lead}} är nu i steget {{stage}}.",
  undo: "Ångra",
  undone: "{{lead}} är åter i steget {{stage}}.",
  history: {
    added: "Tabellen {{table}} fick en rad om det.",
    protected: "Tabellen {{table}} fick ingen rad om det: bladet är skyddat.",
    filtered: "Tabellen {{table}} fick ingen rad om det: den är filtrerad.",
    unsure:
      "Tabellen {{table}} fick ingen rad om det: den har kolumner som bara du kan fylla i. Lägg till raden där.",
    refused: "Tabellen {{table}} fick ingen rad om det: Excel kunde inte lägga till någon.",
    removed: "Raden om det i tabellen {{table}} är borttagen.",
    stays: "Raden om det i tabellen {{table}} har ändrats under tiden och står kvar.",
  },
  failed: "{{lead}} blir kvar i steget {{stage}}. {{reason}}",
};
