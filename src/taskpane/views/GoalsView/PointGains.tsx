import { Caption1 } from "@fluentui/react-components";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";
import type { GoalBasis } from "./goals";

/** More stages than these are not where it pays to begin. */
const MOST = 3;

export interface PointGainsProps {
  readonly basis: GoalBasis;
  /** The revenue that a gain is a share of; undefined where there is no goal yet. */
  readonly revenue: number | undefined;
}

/** Which conversion rate, one percentage point better, brings most revenue. */
export function PointGains({ basis, revenue }: PointGainsProps) {
  const { t, format } = useTexts();
  const { stages, wonStage, gains } = basis;
  if (gains.length === 0) return null;
  const next = (stage: number) => stages[stage + 1] ?? wonStage ?? t("fields.stageTypes.won");
  return (
    <>
      <FigureTable
        title={t("pane.goals.gains.title")}
        headers={[
          t("pane.goals.gains.rate"),
          t("pane.goals.gains.share"),
          ...(revenue === undefined ? [] : [t("pane.goals.gains.perYear")]),
        ]}
        rows={gains
          .slice(0, MOST)
          .map(({ stage, gain }) => [
            `${stages[stage]} → ${next(stage)}`,
            `+${format.percent(gain, 1)}`,
            ...(revenue === undefined ? [] : [`+${format.number(revenue * gain)}`]),
          ])}
      />
      <Caption1>{t("pane.goals.gains.note")}</Caption1>
    </>
  );
}
