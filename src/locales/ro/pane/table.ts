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
};
