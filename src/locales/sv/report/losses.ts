import type { losses as english } from "../../en/report/losses";
import type { Swedish } from "../../types";

export const losses: Swedish<typeof english> = {
  title: "Förluster",
  note: "Förlorade leads: varför, och var i processen.",
  lastStage: "Förlorad i steg",
  none: "Inga förlorade leads än: förlustorsaker kräver minst ett.",
};
