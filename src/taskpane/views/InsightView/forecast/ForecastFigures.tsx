import { Caption1 } from "@fluentui/react-components";
import type { Period } from "../../../../calc";
import { ColumnChart } from "../../../components/ColumnChart";
import { FigureTable } from "../../../components/FigureTable";
import { useTexts } from "../../../texts";
import { ChartOrTable } from "../ChartOrTable";
import { Part } from "../Part";
import type { ForecastAnswer } from "./forecast";
import { chanceRows, forecastRows, forecastTotal, periodText } from "./forecastLines";

export interface ForecastFiguresProps {
  readonly forecast: ForecastAnswer;
  readonly period: Period;
}

/** The forecast as chart or table, and below it how likely the goal is. */
export function ForecastFigures({ forecast, period }: ForecastFiguresProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { periods } = forecast;
  const title = t("pane.insight.forecast.title");
  const hasTarget = periods.some(({ target }) => target !== undefined);
  const goal = t("pane.insight.headers.goal");
  return (
    <>
      <ChartOrTable
        title={title}
        terms={["forecast", "range"]}
        table={
          <FigureTable
            title={title}
            hidesTitle
            headers={[
              t(`pane.insight.forecast.periods.${period}`),
              t("pane.insight.headers.leads"),
              t("pane.insight.won"),
              t("pane.insight.headers.weighted"),
              t("pane.insight.headers.range"),
            ]}
            rows={forecastRows(forecast, period, texts)}
            total={forecastTotal(forecast, texts)}
          />
        }
        chart={
          <ColumnChart
            title={title}
            categories={periods.map(({ start }) =>
              period === "month" ? format.month(start, true) : periodText(period, start, texts)
            )}
            series={[
              {
                name: t("pane.insight.won"),
                tone: "strong",
                values: periods.map(({ won }) => won),
              },
              {
                name: t("pane.insight.headers.weighted"),
                tone: "main",
                values: periods.map(({ weighted }) => weighted),
              },
            ]}
            line={
              hasTarget ? { name: goal, values: periods.map(({ target }) => target) } : undefined
            }
            formatTick={format.compact}
          />
        }
      />
      {forecast.overdue && (
        <Caption1>
          {t("pane.insight.forecast.overdueNote", {
            count: forecast.overdue.openLeads,
            number: format.number(forecast.overdue.openLeads),
            amount: format.number(forecast.overdue.weighted),
          })}
        </Caption1>
      )}
      {hasTarget ? (
        <Part title={t("pane.insight.forecast.chance")} terms={["range"]}>
          <FigureTable
            title={t("pane.insight.forecast.chance")}
            hidesTitle
            headers={[
              t(`pane.insight.forecast.periods.${period}`),
              goal,
              t("pane.insight.forecast.probability"),
            ]}
            rows={chanceRows(forecast, period, texts)}
          />
        </Part>
      ) : (
        <Caption1>{t("pane.insight.forecast.noGoal")}</Caption1>
      )}
    </>
  );
}
