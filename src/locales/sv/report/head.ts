import type { head as english } from "../../en/report/head";
import type { Swedish } from "../../types";

export const head: Swedish<typeof english> = {
  asOf: "Per den",
  periodFrom: "Period från",
  leads: "Leads",
  severalCurrencies: "flera",
  selfCheck: "Självkontroll",
  agrees: "0 · stämmer",
  differs: "Skiljer sig: uppdatera rapporten",
  makeRoom: "Uppdatera för att ge plats",
  unknownStages: "Okända steg",
  live: "Varje siffra är en formel: klicka på den. De gula cellerna ändrar du själv; ett tomt filter betyder alla leads.",
  values: "Siffrorna är värden, utan formler.",
};
