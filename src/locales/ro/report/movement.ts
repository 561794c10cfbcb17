import type { movement as english } from "../../en/report/movement";
import type { Romanian } from "../../types";

export const movement: Romanian<typeof english> = {
  title: "Ce s-a mișcat",
  note: "Ce s-a întâmplat cu valoarea clienților potențiali deschiși de la ultimul instantaneu dinaintea datei raportului; toți clienții potențiali, oricare ar fi filtrul.",
  since: "De la instantaneul din",
  none: "Instantaneul nu poate fi comparat: fiecare client potențial are nevoie de un ID propriu, iar etapa lui trebuie să fie în tabelul de etape.",
};
