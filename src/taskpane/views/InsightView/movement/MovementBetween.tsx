import { Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { useAnswer } from "../../../answers";
import { BarList } from "../../../components/BarList";
import { Failure } from "../../../components/Failure";
import { FigureTable } from "../../../components/FigureTable";
import type { Leads } from "../../../leads";
import { cellsOfColumn, stageTableOf } from "../../../leads/columns";
import { useTexts } from "../../../texts";
import { Answered } from "../Answered";
import { ChartOrTable } from "../ChartOrTable";
import { movementBetween, type MomentCells } from "./movement";
import { movementRows, waterfallBars } from "./movementLines";
import { useMoment, type Moment } from "./useSnapshots";

export interface MovementBetweenProps {
  readonly leads: Leads;
  readonly from: Moment;
  readonly to: Moment;
}

/** What came to the open value and what went, between two moments; of all leads, because snapshots know no owners. */
export function MovementBetween({ leads, from, to }: MovementBetweenProps) {
  const texts = useTexts();
  const { t } = texts;
  const present = useMemo(() => presentCells(leads), [leads]);
  const before = useMoment(from, present);
  const after = useMoment(to, present);
  const ask = useMemo(
    () =>
      before && after && !("key" in before) && !("key" in after)
        ? () => movementBetween(stageTableOf(leads.stages), before, after)
        : undefined,
    [leads.stages, before, after]
  );
  const answer = useAnswer(ask);
  const failed = [before, after].find((moment) => moment && "key" in moment);
  if (failed && "key" in failed) return <Failure message={failed} />;
  const title = t("pane.insight.movement.title");
  return (
    <Answered answer={answer} lines={8}>
      {(moved) => (
        <>
          <ChartOrTable
            title={title}
            terms={["movement"]}
            chart={<BarList title={title} bars={waterfallBars(moved, texts)} />}
            table={
              <FigureTable
                title={title}
                hidesTitle
                headers={[
                  t("pane.insight.movement.line"),
                  t("pane.insight.headers.leads"),
                  t("pane.insight.headers.value"),
                ]}
                rows={movementRows(moved, texts)}
              />
            }
          />
          <Caption1>{t("pane.insight.movement.note")}</Caption1>
        </>
      )}
    </Answered>
  );
}

/** All leads as they are now. */
const presentCells = ({ all: data, mapping }: Leads): MomentCells => ({
  ids: cellsOfColumn({ data, mapping }, "id"),
  stages: cellsOfColumn({ data, mapping }, "stage"),
  amounts: cellsOfColumn({ data, mapping }, "amount"),
});
