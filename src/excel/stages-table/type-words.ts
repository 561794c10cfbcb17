import type { StageType } from "../../leads";
import type { Translate } from "../../locales";

/** What the types of stages are called in the user's language. */
export const typeWords = (translate: Translate): Record<StageType, string> => ({
  open: translate("fields.stageTypes.open"),
  won: translate("fields.stageTypes.won"),
  lost: translate("fields.stageTypes.lost"),
});
