import { useMemo, useState } from "react";
import { Caption1, Select } from "@fluentui/react-components";
import { PERIODS, type Period } from "../../../../calc";
import { useAnswer } from "../../../answers";
import { fiscalStartOf } from "../../../leads/period";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { forecastOf } from "./forecast";
import { ForecastFigures } from "./ForecastFigures";
import { useRevenueGoal } from "./useRevenueGoal";

/** What is won and what open leads may bring, period by period, and how likely the goal is. */
export function ForecastSection({ columns, workbook }: SectionProps) {
  const { t, format } = useTexts();
  const { report } = workbook.configuration;
  const fiscalStart = fiscalStartOf(report);
  // A forecast knows no weeks: expected closes are seldom known that well.
  const usual = report.period === undefined || report.period === "week" ? "month" : report.period;
  const [period, setPeriod] = useState<Period>(usual);
  const revenueGoal = useRevenueGoal(workbook);
  const ask = useMemo(
    () => () => forecastOf(columns, { period, fiscalStart, revenueGoal }),
    [columns, period, fiscalStart, revenueGoal]
  );
  const answer = useAnswer(ask);
  const forecast =
    answer.status === "done" && typeof answer.value !== "string" ? answer.value : undefined;
  const weighted = forecast?.total.weighted;
  return (
    <Section
      name="forecast"
      headline={
        weighted === undefined
          ? undefined
          : t("pane.insight.forecast.headline", { amount: format.number(weighted) })
      }
    >
      <Select
        aria-label={t("pane.insight.forecast.by")}
        value={period}
        onChange={(_, { value }) => setPeriod(value as Period)}
      >
        {PERIODS.map((each) => (
          <option key={each} value={each}>
            {t(`pane.insight.forecast.periods.${each}`)}
          </option>
        ))}
      </Select>
      <Answered answer={answer} lines={8}>
        {(value) =>
          typeof value === "string" ? (
            <Caption1>{t(`pane.insight.forecast.lacks.${value}`)}</Caption1>
          ) : (
            <ForecastFigures forecast={value} period={period} />
          )
        }
      </Answered>
    </Section>
  );
}
