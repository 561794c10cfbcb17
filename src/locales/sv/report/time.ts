import type { time as english } from "../../en/report/time";
import type { Swedish } from "../../types";

export const time: Swedish<typeof english> = {
  title: "Tid i steg",
  noteHistory:
    "Dagar som leads var i varje steg, ett leads alla vistelser tillsammans, enligt steghistoriken: från dagen för en ändring till nästa, eller till dagen då leadet avslutades. Förväntade dagar är stegtabellens.",
  noteSnapshots:
    "Dagar som leads var i varje steg, ett leads alla vistelser tillsammans, enligt ögonblicksbilderna: på dagen när mellan två av dem, och tidigast från den första. Förväntade dagar är stegtabellens.",
  noteSoFar:
    "Dagar som de öppna leaden hittills varit i sitt steg; hur länge andra stannade är inte känt. Med en ögonblicksbild i veckan räknas avslutade vistelser i stället.",
  needs: "Tid i steg behöver kolumnerna {{id}} och {{entered}}.",
  none: "Inget öppet lead har en inträdesdag: dagar i steg behöver minst en.",
};
