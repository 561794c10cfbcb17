import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { useCallback, useMemo } from "react";
import { showLead } from "../../../excel";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { FilterBar } from "../../components/FilterBar";
import { View } from "../../components/View";
import { useLeads, type Leads } from "../../leads";
import { tellFailure } from "../../tellFailure";
import { useTexts } from "../../texts";
import type { TabViewProps } from "../types";
import { Board } from "./Board";
import { boardOf } from "./board";
import { useStyles } from "./BoardView.styles";
import { leadName } from "./cardTexts";
import { OutcomeBar } from "./OutcomeBar";
import { useMoves } from "./useMoves";

/** The open leads by stage, as cards that can be moved. Follows the table as it is edited. */
export function BoardView(props: TabViewProps) {
  const { leads, state, reload } = useLeads();
  if (leads) return <BoardOfLeads {...props} read={leads} />;
  return (
    <View>
      {state.status === "failed" ? (
        <Failure message={state.message} onRetry={reload} />
      ) : (
        <Busy progress={state.status === "running" ? state.progress : undefined} />
      )}
    </View>
  );
}

interface BoardOfLeadsProps extends TabViewProps {
  readonly read: Leads;
}

function BoardOfLeads({ read, workbook, access }: BoardOfLeadsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const { state, reload } = useLeads();
  const { leads, outcome, move, undo } = useMoves(read);
  const board = useMemo(() => boardOf(leads), [leads]);
  const show = useCallback(
    (row: number) => void showLead(leads.placeOf(row), leads.mapping.stage).catch(tellFailure),
    [leads]
  );
  const isEmpty = board.columns.every((column) => column.leads === 0);
  return (
    <View
      actions={
        <>
          <OutcomeBar outcome={outcome} onUndo={undo}>
            <Caption1>
              {t(
                leads.mapping.entered === undefined ? "pane.board.hint" : "pane.board.hintWithDate"
              )}
            </Caption1>
          </OutcomeBar>
          <Button
            className={styles.refresh}
            icon={<ArrowClockwiseRegular />}
            title={t("pane.insight.refresh")}
            aria-label={t("pane.insight.refresh")}
            onClick={reload}
          />
        </>
      }
    >
      {state.status === "failed" && <Failure message={state.message} onRetry={reload} />}
      <FilterBar workbook={workbook} access={access} />
      {isEmpty && <Body1 as="p">{t("pane.board.empty")}</Body1>}
      <Board
        board={board}
        onShow={show}
        onMove={(row, stage) => move(row, leadName(board.cardOf(row), texts), stage)}
      />
    </View>
  );
}
