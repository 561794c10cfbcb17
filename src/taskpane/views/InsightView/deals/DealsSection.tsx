import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { FEW_LEADS } from "../../../../calc";
import { useAnswer } from "../../../answers";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { Part } from "../Part";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { DealList } from "./DealList";
import { dealsOf } from "./deals";

/** Which open deals to work on: those that are stuck for longest, and those that bring most. */
export function DealsSection({ columns, leads }: SectionProps) {
  const { t, format } = useTexts();
  const answer = useAnswer(useMemo(() => () => dealsOf(columns), [columns]));
  const stalled = answer.status === "done" ? answer.value.stalled : undefined;
  const countText = (count: number) =>
    t("pane.insight.deals.stalled", { count, number: format.number(count) });
  return (
    <Section name="deals" headline={stalled === undefined ? undefined : countText(stalled)}>
      <Answered answer={answer} lines={8}>
        {({ open, top, longest, judgedFrom, ...deals }) => (
          <>
            {deals.stalled === undefined ? (
              <Caption1>{t("pane.insight.deals.daysMissing")}</Caption1>
            ) : (
              <Part title={t("pane.insight.deals.longest")}>
                <DealList
                  title={t("pane.insight.deals.longest")}
                  deals={longest}
                  leads={leads}
                  field="entered"
                  more={deals.stalled - longest.length}
                />
              </Part>
            )}
            <Part title={t("pane.insight.deals.top")}>
              <DealList
                title={t("pane.insight.deals.top")}
                deals={top}
                leads={leads}
                field="amount"
                more={open - top.length}
              />
              <Caption1>
                {judgedFrom === undefined
                  ? t("pane.insight.deals.noScores")
                  : t("pane.insight.deals.judgedFrom", {
                      count: judgedFrom,
                      number: format.number(judgedFrom),
                    })}
                {judgedFrom !== undefined &&
                  judgedFrom < FEW_LEADS &&
                  ` ${t("pane.insight.fewLeads")}`}
              </Caption1>
            </Part>
          </>
        )}
      </Answered>
    </Section>
  );
}
