import type { backTest as english } from "../../en/report/back-test";
import type { Romanian } from "../../types";

export const backTest: Romanian<typeof english> = {
  title: "Acuratețea prognozei",
  note: {
    month:
      "Ce ar fi fost prognoza în prima zi a fiecăreia dintre ultimele luni, față de ce s-a câștigat în ea.",
    quarter:
      "Ce ar fi fost prognoza în prima zi a fiecăruia dintre ultimele trimestre, față de ce s-a câștigat în el.",
    year: "Ce ar fi fost prognoza în prima zi a fiecăruia dintre ultimii ani, față de ce s-a câștigat în el.",
  },
  fromSnapshots:
    "Instantaneu: etapa, valoarea și închiderea așteptată a fiecărui client, așa cum le-a găsit ultimul instantaneu dinaintea zilei; cu un filtru, dintre clienții care mai sunt în tabel.",
  fromDates:
    "Date: nu exista încă un instantaneu. Dintre clienții creați înainte de acea zi contează cei închiși în perioadă, sau care ar fi trebuit, cu valoarea de azi și ultima etapă deschisă atinsă (unde lipsește: cei câștigați ultima dintre toate, cei pierduți prima); când se aștepta închiderea lor nu se știe, așa că aceste rânduri verifică probabilitățile, nu momentul, și flatează prognoza.",
  needs:
    "Privirea înapoi asupra prognozelor are nevoie de instantanee sau de coloane pentru creare, închidere, ultima etapă și valoare.",
  basis: "Cunoscut din",
  snapshot: "instantaneu",
  dates: "date",
  difference: "Prognoză − câștigat",
  wape: "WAPE",
  bias: "Eroare sistematică (+ prea mare)",
};
