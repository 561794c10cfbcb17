import type { table as english } from "../../en/pane/table";
import type { Romanian } from "../../types";

export const table: Romanian<typeof english> = {
  question: "Care tabel conține clienții potențiali?",
  hint: "Un rând pentru fiecare client potențial, cu etapa lui. Tabelul este citit acolo unde este; nimic din el nu se schimbă.",
  proposed: "pare să fie acesta",
  place_one: "{{sheet}} · {{rows}} rând",
  place_few: "{{sheet}} · {{rows}} rânduri",
  place_other: "{{sheet}} · {{rows}} de rânduri",
  next: "Continuați: coloane",
  lookAgain: "Căutați din nou",
  none: "Încă niciun tabel în acest registru de lucru",
  howToMake:
    "Faceți clic pe o celulă din lista de clienți potențiali și apăsați Ctrl+T, pentru ca Excel să facă din ea un tabel. Primul rând trebuie să numească coloanele, de exemplu Etapă, Valoare și Reprezentant. Apoi căutați din nou.",
};
