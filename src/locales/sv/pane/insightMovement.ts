import type { movement as english } from "../../en/pane/insightMovement";
import type { Swedish } from "../../types";

export const movement: Swedish<typeof english> = {
  from: "Från",
  to: "Till",
  now: "nu",
  title: "Öppet värde, steg för steg",
  line: "Rörelse",
  note: "Alla leads, oavsett filter; matchade efter id.",
  none: "Ingen ögonblicksbild än. Ta en nu och en i veckan: två visar vad som rört sig.",
  lines: {
    start: "Start",
    new: "Nya",
    increased: "Ökat",
    decreased: "Minskat",
    won: "Vunnet",
    lost: "Förlorat",
    removed: "Borttaget",
    end: "Slut",
    check: "Kontroll",
  },
};
