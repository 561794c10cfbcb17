import { PERIODS, type Plan, type PlanColumn } from "../../../calc";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";
import { columnOfPlan } from "./goals";

const LINES = [
  ["revenue", "revenueGoal"],
  ["deals", "deals"],
  ["prospects", "prospects"],
  ["value", "pipelineValue"],
] as const satisfies readonly (readonly [string, keyof PlanColumn])[];

export interface PlanTableProps {
  readonly plan: Plan;
}

/** Revenue, deals, prospects and value into the pipeline, each per month, quarter and year. */
export function PlanTable({ plan }: PlanTableProps) {
  const { t, format } = useTexts();
  return (
    <FigureTable
      title={t("pane.goals.plan.title")}
      headers={[
        t("pane.goals.plan.per"),
        ...PERIODS.map((period) => t(`pane.goals.periods.${period}`)),
      ]}
      rows={LINES.map(([name, figure]) => [
        t(`pane.goals.plan.${name}`),
        ...PERIODS.map((period) => format.number(columnOfPlan(plan, period)[figure])),
      ])}
    />
  );
}
