import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Shares } from "../../../../calc";
import { useAnswer } from "../../../answers";
import { BarList } from "../../../components/BarList";
import { FigureTable } from "../../../components/FigureTable";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { ChartOrTable } from "../ChartOrTable";
import { Section } from "../Section";
import type { SectionProps } from "../types";
import { lossBars, lossRow } from "./lossLines";
import { lossesOf } from "./losses";

/** Why leads were lost, and in which stage. */
export function LossesSection({ columns }: SectionProps) {
  const { t, format } = useTexts();
  const answer = useAnswer(useMemo(() => () => lossesOf(columns), [columns]));
  const count = answer.status === "done" ? answer.value.leads : undefined;
  return (
    <Section
      name="losses"
      headline={
        count === undefined
          ? undefined
          : t("pane.insight.leads", { count, number: format.number(count) })
      }
    >
      <Answered answer={answer}>
        {({ leads, byReason, byStage }) =>
          leads === 0 ? (
            <Caption1>{t("pane.insight.losses.none")}</Caption1>
          ) : (
            <>
              {byReason ? (
                <LossShares title={t("pane.insight.losses.byReason")} shares={byReason} />
              ) : (
                <Caption1>{t("pane.insight.losses.reasonMissing")}</Caption1>
              )}
              {byStage && <LossShares title={t("pane.insight.losses.byStage")} shares={byStage} />}
            </>
          )
        }
      </Answered>
    </Section>
  );
}

function LossShares({ title, shares }: { readonly title: string; readonly shares: Shares }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <ChartOrTable
      title={title}
      terms={["lossReason"]}
      chart={<BarList title={title} bars={lossBars(shares, texts)} />}
      table={
        <FigureTable
          title={title}
          hidesTitle
          headers={[
            t("pane.insight.losses.cause"),
            t("pane.insight.headers.leads"),
            t("pane.insight.headers.share"),
            t("pane.insight.headers.value"),
          ]}
          rows={shares.lines.map((line) => lossRow(line, texts))}
        />
      }
    />
  );
}
