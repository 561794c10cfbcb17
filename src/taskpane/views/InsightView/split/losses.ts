import { shares, type Shares } from "../../../../calc";
import type { LeadColumns } from "../../../leads/LeadColumns";
import { scopeOf } from "../scopes";

export interface Losses {
  /** By reason, most frequent first; undefined without such a column. */
  readonly byReason: Shares | undefined;
  /** By the last open stage, most frequent first; undefined without such a column. */
  readonly byStage: Shares | undefined;
  readonly leads: number;
}

/** Why leads were lost, and in which stage. */
export function lossesOf(leads: LeadColumns): Losses {
  const { stages, amounts } = leads;
  const scope = scopeOf(stages, ["lost"]);
  const count = (field: "reason" | "lastStage") => {
    const values = leads.texts(field);
    return values && shares({ values, amounts, scope });
  };
  const byReason = count("reason");
  const byStage = count("lastStage");
  return { byReason, byStage, leads: shares({ values: stages.texts, scope }).leads };
}
