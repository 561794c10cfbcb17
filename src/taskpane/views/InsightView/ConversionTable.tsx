import { Caption1 } from "@fluentui/react-components";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";
import type { StageConversion } from "./insight";

export interface ConversionTableProps {
  readonly conversion: readonly StageConversion[] | undefined;
}

/** How many leads went on from each open stage, against its goal. */
export function ConversionTable({ conversion }: ConversionTableProps) {
  const { t, format } = useTexts();
  if (!conversion) return <Caption1>{t("pane.insight.enteredMissing")}</Caption1>;
  return (
    <FigureTable
      title={t("pane.insight.conversion")}
      headers={[
        t("fields.stage"),
        t("pane.insight.headers.movedOn"),
        t("pane.insight.headers.completed"),
        t("pane.insight.headers.overdue"),
        t("pane.insight.headers.rate"),
        t("pane.insight.headers.goal"),
      ]}
      rows={conversion.map((line) => [
        line.stage,
        format.number(line.movedOn),
        format.number(line.completed),
        format.number(line.overdue),
        format.percent(line.rate),
        format.percent(line.goal),
      ])}
    />
  );
}
