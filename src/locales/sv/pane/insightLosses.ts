import type { losses as english } from "../../en/pane/insightLosses";
import type { Swedish } from "../../types";

export const losses: Swedish<typeof english> = {
  byReason: "Förlorade leads per orsak",
  byStage: "Förlorade leads per steg",
  cause: "Förlorade",
  reasonMissing: "Varför leads förlorades syns när tabellen har en kolumn med förlustorsak.",
  none: "Inga förlorade leads.",
};
