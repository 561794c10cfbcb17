import type { losses as english } from "../../en/pane/insightLosses";
import type { Swedish } from "../../types";

export const losses: Swedish<typeof english> = {
  byReason: "Förlorade leads efter orsak",
  byStage: "Förlorade leads efter steget de förlorades från",
  cause: "Förlorade",
  reasonMissing: "Varför leads förlorades syns när tabellen har en kolumn med förlustorsak.",
  none: "Inga förlorade leads.",
};
