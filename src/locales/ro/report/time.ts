import type { time as english } from "../../en/report/time";
import type { Romanian } from "../../types";

export const time: Romanian<typeof english> = {
  title: "Timp în etapă",
  noteHistory:
    "Zilele petrecute de clienți în fiecare etapă, toate șederile unui client împreună, după istoricul etapelor: din ziua unei schimbări până la următoarea sau până la ziua încheierii. Zilele estimate sunt cele din tabelul etapelor.",
  noteSnapshots:
    "Zilele petrecute de clienți în fiecare etapă, toate șederile unui client împreună, după instantanee: cu precizia zilelor dintre ele și cel mai devreme de la primul. Zilele estimate sunt cele din tabelul etapelor.",
  noteSoFar:
    "Zilele petrecute până acum de clienții deschiși în etapa lor; cât au stat ceilalți nu se știe. Cu un instantaneu pe săptămână se numără șederile încheiate.",
  needs: "Timpul în etapă are nevoie de coloanele {{id}} și {{entered}}.",
  none: "Niciun client deschis nu are data intrării: zilele în etapă au nevoie de cel puțin una.",
};
