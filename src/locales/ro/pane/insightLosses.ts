import type { losses as english } from "../../en/pane/insightLosses";
import type { Romanian } from "../../types";

export const losses: Romanian<typeof english> = {
  byReason: "Clienți pierduți după motiv",
  byStage: "Clienți pierduți după etapă",
  cause: "Pierduți",
  reasonMissing:
    "De ce s-au pierdut clienții apare când tabelul are o coloană cu motivul de pierdere.",
  none: "Niciun client pierdut.",
};
