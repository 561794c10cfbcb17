import { GOAL_CELLS } from "../report";
import type { Goals } from "./targets";

/** Whether the key of an input cell is that of a goal: the settings keep goals, not the report. */
export const isGoalKey = (key: string): boolean =>
  (Object.values(GOAL_CELLS) as string[]).includes(key);

/** The goals that were typed on the report since it was made. */
export function goalsIn(
  choices: ReadonlyMap<string, string | number>
): Pick<Goals, "revenue" | "averageDeal"> {
  const typed = (key: string) => {
    const content = choices.get(key);
    return typeof content === "number" && content >= 0 ? content : undefined;
  };
  const [revenue, averageDeal] = [typed(GOAL_CELLS.revenue), typed(GOAL_CELLS.averageDeal)];
  return {
    ...(revenue !== undefined && { revenue }),
    ...(averageDeal !== undefined && { averageDeal }),
  };
}
