import { useEffect, useState } from "react";
import { readTargets } from "../../../../excel";
import type { Workbook } from "../../../hooks/useWorkbook";

/** The revenue goal of a year; undefined while there is none. Without it there is a forecast all the same. */
export function useRevenueGoal({ configuration }: Workbook): number | undefined {
  const [goal, setGoal] = useState(configuration.goals.revenue);
  useEffect(() => {
    let wanted = true;
    // What the goals view wrote meanwhile.
    readTargets().then(
      ({ goals }) => wanted && setGoal(goals.revenue),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [configuration]);
  return goal;
}
