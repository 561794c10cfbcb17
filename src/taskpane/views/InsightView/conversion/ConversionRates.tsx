import { ColumnChart } from "../../../components/ColumnChart";
import { FigureTable } from "../../../components/FigureTable";
import { useTexts } from "../../../texts";
import { ChartOrTable } from "../ChartOrTable";
import type { Conversion } from "../../../leads/conversion";
import { Rate } from "./Rate";

/** The rate of each stage with what it rests on, against its goal where it has one. */
export function ConversionRates({ method, lines }: Conversion) {
  const texts = useTexts();
  const { t, format } = texts;
  const title = t("pane.insight.rates");
  const hasGoals = lines.some(({ goal }) => goal !== undefined);
  const countsOverdue = method === "overdue";
  return (
    <ChartOrTable
      title={title}
      firstShows="table"
      terms={[countsOverdue ? "conversion" : "conversionReached", "interval"]}
      table={
        <FigureTable
          title={title}
          hidesTitle
          headers={[
            t("fields.stage"),
            t("pane.insight.headers.movedOn"),
            t("pane.insight.headers.of"),
            ...(countsOverdue ? [t("pane.insight.headers.overdue")] : []),
            t("pane.insight.headers.rateInterval"),
            ...(hasGoals ? [t("pane.insight.headers.goal")] : []),
          ]}
          rows={lines.map((line) => [
            line.stage,
            format.number(line.movedOn),
            format.number(line.of),
            ...(countsOverdue ? [format.number(line.overdue)] : []),
            <Rate key="rate" line={line} />,
            ...(hasGoals ? [format.percent(line.goal)] : []),
          ])}
        />
      }
      chart={
        <ColumnChart
          title={title}
          categories={lines.map(({ stage }) => stage)}
          series={[
            {
              name: t("pane.insight.headers.rate"),
              tone: "main",
              values: lines.map(({ rate }) => rate),
            },
          ]}
          line={
            hasGoals
              ? { name: t("pane.insight.headers.goal"), values: lines.map(({ goal }) => goal) }
              : undefined
          }
          formatTick={format.percent}
        />
      }
    />
  );
}
