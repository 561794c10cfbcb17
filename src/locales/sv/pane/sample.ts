import type { sample as english } from "../../en/pane/sample";
import type { Swedish } from "../../types";

export const sample: Swedish<typeof english> = {
  sheet: "Exempelleads",
  company: "Företag",
  stages: {
    qualification: "Kvalificering",
    discovery: "Behovsanalys",
    proposal: "Offert",
    negotiation: "Förhandling",
    closedWon: "Vunnen",
    closedLost: "Förlorad",
  },
};
