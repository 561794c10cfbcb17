import type { movement as english } from "../../en/pane/insightMovement";
import type { Romanian } from "../../types";

export const movement: Romanian<typeof english> = {
  from: "De la",
  to: "Până la",
  now: "acum",
  title: "Valoarea deschisă, pas cu pas",
  line: "Mișcare",
  note: "Toți clienții potențiali, indiferent de filtru; asociați după ID.",
  none: "Încă niciun instantaneu. Faceți unul acum și câte unul pe săptămână: două arată ce s-a mișcat.",
  lines: {
    start: "Început",
    new: "Noi",
    increased: "Crescut",
    decreased: "Scăzut",
    won: "Câștigat",
    lost: "Pierdut",
    removed: "Eliminat",
    end: "Sfârșit",
    check: "Control",
  },
};
