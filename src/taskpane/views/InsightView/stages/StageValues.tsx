import type { Summary, SummaryLine } from "../../../../calc";
import { ChartOrTable } from "../ChartOrTable";
import { ColumnChart } from "../../../components/ColumnChart";
import { FigureTable } from "../../../components/FigureTable";
import { useTexts } from "../../../texts";

export interface StageValuesProps {
  readonly summary: Summary;
}

/** How many open leads stand in each stage, what they are worth and what of it is to be expected. */
export function StageValues({ summary }: StageValuesProps) {
  const { t, format } = useTexts();
  const { lines, unknown, total } = summary;
  const title = t("pane.insight.openByStage");
  const row = (label: string, { leads, value, weighted }: SummaryLine) => [
    label,
    format.number(leads),
    format.number(value),
    format.number(weighted),
  ];
  return (
    <ChartOrTable
      title={title}
      firstShows="table"
      terms={["openPipeline", "weighted"]}
      table={
        <FigureTable
          title={title}
          hidesTitle
          headers={[
            t("fields.stage"),
            t("pane.insight.headers.leads"),
            t("pane.insight.headers.value"),
            t("pane.insight.headers.weighted"),
          ]}
          rows={[
            ...lines.map((line) => row(line.stage, line)),
            ...(unknown ? [row(t("pane.insight.unknown"), unknown)] : []),
          ]}
          total={row(t("pane.insight.total"), total)}
        />
      }
      chart={
        <ColumnChart
          title={title}
          categories={lines.map(({ stage }) => stage)}
          series={[
            {
              name: t("pane.insight.headers.weighted"),
              tone: "strong",
              values: lines.map(({ weighted }) => weighted),
            },
            {
              name: t("pane.insight.restOfValue"),
              tone: "main",
              values: lines.map(({ value, weighted = 0 }) => value - weighted),
            },
          ]}
          formatTick={format.compact}
        />
      }
    />
  );
}
