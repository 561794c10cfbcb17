import { Body1, Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useMemo, useReducer, useState } from "react";
import { flushSync } from "react-dom";
import type { Mapping, RawTable, StageProposal, StageRow } from "../../../leads";
import { Failure } from "../../components/Failure";
import { View } from "../../components/View";
import { usePointerDrag } from "../../hooks/usePointerDrag";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { Calibration } from "./Calibration";
import { StageEditor } from "./StageEditor";
import { StageSource } from "./StageSource";
import { StayDays } from "./StayDays";
import type { StaysSource } from "./staysInStages";
import { UnlistedStages } from "./UnlistedStages";
import { useUnifying } from "./useUnifying";
import { rowsOf, type Source } from "./stageSources";
import { editStages, hasNameProblem, problemsOf, toDrafts, toRows } from "./stageDrafts";
import { unlistedStages, usedStages } from "./usedStages";
import { useStyles } from "./StagesForm.styles";

export interface StagesFormProps extends Pick<StaysSource, "history" | "asOf"> {
  readonly leads: RawTable;
  readonly mapping: Mapping;
  readonly proposal: StageProposal;
  readonly saved: readonly StageRow[] | undefined;
  readonly onSave: (rows: readonly StageRow[]) => Promise<void>;
  readonly onBack: () => void;
}

/** A draft of the stage table: names, order, chances, days and goals, and one button that writes it. */
export function StagesForm(props: StagesFormProps) {
  const { leads: read, mapping, history, asOf, proposal, saved, onSave, onBack } = props;
  const styles = useStyles();
  const { t, format, language } = useTexts();
  const [source, setSource] = useState<Source>(saved ? "saved" : "proposal");
  const draftsFrom = (chosen: Source) =>
    toDrafts(rowsOf(chosen, { saved, proposal }, language), (value) => format.plain(value, 1));
  const [drafts, edit] = useReducer(editStages, source, draftsFrom);
  const [openId, setOpenId] = useState<number>();
  const [announcement, announce] = useState("");
  const { state, run } = useTask<void>();

  const unifying = useUnifying(read, mapping);
  const { leads } = unifying;
  const stays = useMemo(() => ({ leads, mapping, history, asOf }), [leads, mapping, history, asOf]);

  const problems = problemsOf(drafts);
  const used = useMemo(() => usedStages(leads, mapping), [leads, mapping]);
  const unlisted = unlistedStages(
    used,
    drafts.map(({ stage }) => stage)
  );

  /** Moving a row takes it out of the page for a moment; whoever moves it by keyboard keeps the focus. */
  const place = (id: number, at: number) => {
    const draft = drafts.find((each) => each.id === id);
    if (!draft || at < 0 || at >= drafts.length) return;
    const focused = document.activeElement;
    flushSync(() => edit({ type: "place", id, at }));
    if (focused instanceof HTMLElement) focused.focus();
    announce(
      t("pane.stages.moved", { stage: draft.stage, position: at + 1, total: drafts.length })
    );
  };
  const drag = usePointerDrag<number, number>({
    targetOf: (element) => {
      const row = element.closest<HTMLElement>("[data-place]");
      return row ? Number(row.dataset.place) : undefined;
    },
    onDrop: place,
  });
  const draggedFrom = drafts.findIndex(({ id }) => id === drag.dragged?.item);
  const calibrate = (rates: ReadonlyMap<number, number>) =>
    rates.forEach((rate, id) => {
      const probability = format.plain(rate * 100, 1);
      edit({ type: "change", id, part: { probability } });
    });
  const expectDays = (days: ReadonlyMap<number, number>) =>
    days.forEach((value, id) =>
      edit({ type: "change", id, part: { expectedDays: format.plain(value) } })
    );
  const add = (stage: string) => {
    edit({ type: "add", stage });
    // The id that the new row gets: ids only grow.
    setOpenId(Math.max(-1, ...drafts.map(({ id }) => id)) + 1);
  };

  return (
    <View
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={
              problems.size > 0 || drafts.length === 0 || state.status === "running"
            }
            onClick={() => void run(() => onSave(toRows(drafts)))}
          >
            {t("pane.stages.save")}
          </Button>
          <Button onClick={onBack}>{t("pane.actions.back")}</Button>
        </>
      }
    >
      <Body1 as="p">{t("pane.stages.intro")}</Body1>
      {state.status === "failed" && <Failure message={state.message} />}
      <StageSource
        source={source}
        hasSaved={saved !== undefined}
        assumption={proposal.assumption}
        onChange={(chosen) => {
          setSource(chosen);
          edit({ type: "replace", drafts: draftsFrom(chosen) });
        }}
      />
      <div className={styles.headings} aria-hidden>
        <span>{t("pane.stages.stage")}</span>
        <span>{t("pane.stages.short.probability")}</span>
        <span>{t("pane.stages.short.expectedDays")}</span>
        <span>{t("pane.stages.short.goal")}</span>
      </div>
      <ol className={styles.list} aria-label={t("pane.stages.list")}>
        {drafts.map((draft, index) => (
          <StageEditor
            key={draft.id}
            draft={draft}
            place={index}
            dropAt={drag.dragged?.target === index ? draggedFrom : undefined}
            open={draft.id === openId}
            isFirst={index === 0}
            isLast={index === drafts.length - 1}
            problems={problems.get(draft.id) ?? []}
            doubt={
              source === "proposal"
                ? proposal.doubts.find(({ stage }) => stage === draft.stage)?.about
                : undefined
            }
            onToggle={() => setOpenId(draft.id === openId ? undefined : draft.id)}
            onChange={(part) => edit({ type: "change", id: draft.id, part })}
            onMove={(by) => place(draft.id, index + by)}
            onPress={(event) => drag.start(event, draft.id)}
            onRemove={() => edit({ type: "remove", id: draft.id })}
          />
        ))}
      </ol>
      <div role="status" className={styles.spoken}>
        {announcement}
      </div>
      <Button icon={<AddRegular />} className={styles.add} onClick={() => add("")}>
        {t("pane.stages.add")}
      </Button>
      <UnlistedStages stages={unlisted} unifying={unifying} onAdd={add} />
      {!hasNameProblem(problems) && (
        <>
          <Calibration leads={leads} mapping={mapping} drafts={drafts} onUse={calibrate} />
          <StayDays source={stays} drafts={drafts} onUse={expectDays} />
        </>
      )}
    </View>
  );
}
