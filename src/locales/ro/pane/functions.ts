import type { functions as english } from "../../en/pane/functions";
import type { Romanian } from "../../types";

export const functions: Romanian<typeof english> = {
  title: "Funcții, ƒx",
  search: "Căutați funcții",
  clear: "Goliți căutarea",
  found_one: "{{number}} funcție",
  found_few: "{{number}} funcții",
  found_other: "{{number}} de funcții",
  families: {
    value: "Numărul și valoarea clienților potențiali",
    conversion: "Conversie",
    time: "Timp",
    winning: "Șansa de câștig",
    targets: "Obiective și cote",
    forecasting: "Prognoză",
    data: "Calitate, modificări, valute",
  },
  result: "Rezultat",
  optional: "(opțional)",
  shapes: {
    value: "O valoare.",
    column: "O coloană, cu o valoare pentru fiecare rând.",
    row_one: "O valoare.",
    row_few: "Un rând de {{number}} valori.",
    row_other: "Un rând de {{number}} de valori.",
    table: "Un tabel: {{headers}}.",
  },
  lacks: {
    leads: "Cu propriul tabel, după ce îl alegeți la Date. De exemplu:",
    stageTable: "Salvați mai întâi etapele la Date: formula are nevoie de tabelul lor. De exemplu:",
    history:
      "Această funcție citește un istoric al etapelor: un tabel cu un rând pentru fiecare schimbare de etapă. Adăugați unul în registru și alegeți-l la Date, Coloane. De exemplu:",
    snapshots:
      "Această funcție compară un instantaneu cu clienții potențiali de acum. Faceți mai întâi un instantaneu. De exemplu:",
    rates:
      "Această funcție are nevoie de un tabel numit Rates: câte o monedă și cursul ei pe fiecare rând. Conversia sumelor la Date, Coloane îl creează. De exemplu:",
    columns_one: "Tabelul nu are nicio coloană pentru {{columns}}. De exemplu:",
    columns_few: "Tabelul nu are coloane pentru {{columns}}. De exemplu:",
    columns_other: "Tabelul nu are coloane pentru {{columns}}. De exemplu:",
  },
  insert: "Inserați în celula selectată",
  inserted: "Inserat pe foaia {{sheet}}, celula {{cell}}.",
  copy: "Copiați",
  copied: "Copiat.",
};
