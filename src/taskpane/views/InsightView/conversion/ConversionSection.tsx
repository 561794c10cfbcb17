import { useMemo } from "react";
import { Caption1 } from "@fluentui/react-components";
import { useAnswer } from "../../../answers";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { conversionOf, worstStage } from "../../../leads/conversion";
import { ConversionRates } from "./ConversionRates";
import { rateText } from "./conversionTexts";
import { Diagnosis } from "./Diagnosis";

/** Of those who reached a stage, how many went on; which stage holds leads up, and why. */
export function ConversionSection({ columns, goTo }: SectionProps) {
  const texts = useTexts();
  const { t } = texts;
  const answer = useAnswer(useMemo(() => () => conversionOf(columns), [columns]));
  const worst = answer.status === "done" ? worstStage(answer.value) : undefined;
  return (
    <Section name="conversion" headline={worst && `${worst.stage} ${rateText(worst, texts)}`}>
      <Answered answer={answer}>
        {({ method, lines }) => (
          <>
            {worst && <Diagnosis worst={worst} onShowDeals={() => goTo("deals")} />}
            <ConversionRates method={method} lines={lines} />
            {method === "reached" && <Caption1>{t("pane.insight.enteredMissing")}</Caption1>}
          </>
        )}
      </Answered>
    </Section>
  );
}
