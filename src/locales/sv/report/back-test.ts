import type { backTest as english } from "../../en/report/back-test";
import type { Swedish } from "../../types";

export const backTest: Swedish<typeof english> = {
  title: "Prognosens träffsäkerhet",
  note: {
    month:
      "Vad prognosen hade varit den första dagen i var och en av de senaste månaderna, mot det som vanns i den.",
    quarter:
      "Vad prognosen hade varit den första dagen i vart och ett av de senaste kvartalen, mot det som vanns i det.",
    year: "Vad prognosen hade varit den första dagen på vart och ett av de senaste åren, mot det som vanns i det.",
  },
  fromSnapshots:
    "Ögonblicksbild: steg, belopp och väntat avslut för varje lead som den sista ögonblicksbilden före dagen fann dem; med ett filter av de leads som finns kvar i tabellen.",
  fromDates:
    "Datum: det fanns ännu ingen ögonblicksbild. Av de leads som skapats före dagen räknas de som avslutades i perioden, eller borde ha gjort det, med dagens belopp och det sista öppna steg de nådde (där det saknas: vunna det sista av alla, förlorade det första); när de väntades avslutas är inte känt, så dessa rader prövar sannolikheterna snarare än tidpunkten och smickrar prognosen.",
  needs:
    "Att se tillbaka på prognoser kräver ögonblicksbilder, eller kolumner för skapad, avslutad, senaste steg och belopp.",
  basis: "Känt genom",
  snapshot: "ögonblicksbild",
  dates: "datum",
  difference: "Prognos − vunnet",
  wape: "WAPE",
  bias: "Systematiskt fel (+ för högt)",
};
