import { Caption1, Field, Select, Subtitle2 } from "@fluentui/react-components";
import { useState } from "react";
import { PERIODS, type Period } from "../../../calc";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";
import { neededOf, type Aims, type GoalBasis } from "./goals";

export interface NeededTableProps {
  readonly aims: Aims;
  readonly basis: GoalBasis;
}

/** How many leads each stage has to see for the goal, and how many it has seen. */
export function NeededTable({ aims, basis }: NeededTableProps) {
  const { t, format } = useTexts();
  const [period, setPeriod] = useState<Period>("year");
  const { stages, winsWhole } = neededOf(aims, basis, period);
  return (
    <>
      <Subtitle2 as="h2">{t("pane.goals.needed.title")}</Subtitle2>
      <Field label={t("pane.goals.needed.per")} size="small">
        <Select size="small" value={period} onChange={(_, { value }) => setPeriod(value as Period)}>
          {PERIODS.map((each) => (
            <option key={each} value={each}>
              {t(`pane.goals.periods.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <FigureTable
        title={t("pane.goals.needed.title")}
        hidesTitle
        headers={[
          t("fields.stage"),
          t("pane.goals.needed.needed"),
          t("pane.goals.needed.have"),
          t("pane.goals.needed.missing"),
        ]}
        rows={stages.map(({ neededWhole, actual, missing }, index) => [
          basis.stages[index]!,
          format.number(neededWhole),
          format.number(actual),
          format.number(missing),
        ])}
        total={[t("pane.goals.needed.won"), format.number(winsWhole), "", ""]}
      />
      <Caption1>{t("pane.goals.needed.note")}</Caption1>
    </>
  );
}
