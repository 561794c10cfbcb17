import { useMemo } from "react";
import { useAnswer } from "../../../answers";
import { BarList } from "../../../components/BarList";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Part } from "../Part";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { funnelBars } from "./funnelBars";
import { stagesOf } from "./stages";
import { StageValues } from "./StageValues";

/** Where the open leads stand, and how far leads ever got. */
export function StagesSection({ columns }: SectionProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const answer = useAnswer(useMemo(() => () => stagesOf(columns), [columns]));
  const total = answer.status === "done" ? answer.value.summary.total : undefined;
  return (
    <Section
      name="stages"
      headline={
        total && t("pane.insight.leads", { count: total.leads, number: format.number(total.leads) })
      }
    >
      <Answered answer={answer} lines={8}>
        {(stages) => (
          <>
            <Part title={t("pane.insight.funnel")} terms={["reached"]}>
              <BarList title={t("pane.insight.funnel")} bars={funnelBars(stages, texts)} />
            </Part>
            <StageValues summary={stages.summary} />
          </>
        )}
      </Answered>
    </Section>
  );
}
