import { Button, Caption1, Subtitle2 } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import {
  deleteSnapshot,
  summarizeSnapshots,
  takeSnapshot,
  type SnapshotSummary,
} from "../../../excel";
import type { StageRow } from "../../../leads";
import { Busy } from "../../components/Busy";
import { Failure } from "../../components/Failure";
import { Question } from "../../components/Question";
import { useTask } from "../../hooks/useTask";
import { useTexts } from "../../texts";
import { useStyles } from "./SnapshotList.styles";

export interface SnapshotListProps {
  readonly stages: readonly StageRow[] | undefined;
}

/** The snapshots of the pipeline that the workbook keeps: one can be taken, and each deleted. */
export function SnapshotList({ stages }: SnapshotListProps) {
  const styles = useStyles();
  const heading = useId();
  const { t, format } = useTexts();
  const [snapshots, setSnapshots] = useState<readonly SnapshotSummary[]>();
  const [toDelete, askFor] = useState<SnapshotSummary>();
  /** The button that led to the question. */
  const asking = useRef<HTMLElement>();
  const takeButton = useRef<HTMLButtonElement>(null);
  const { state, run } = useTask<string>();

  /** Does something first, and says what came of it; then lists what is there. */
  const listAfter = useCallback(
    (work?: () => Promise<string>) =>
      run(async () => {
        const said = (await work?.()) ?? "";
        setSnapshots(await summarizeSnapshots(stages ?? []));
        return said;
      }),
    [run, stages]
  );
  useEffect(() => void listAfter(), [listAfter]);

  const take = () =>
    void listAfter(async () => {
      const { date, leads } = await takeSnapshot();
      const details = { count: leads, number: format.number(leads), date: format.date(date) };
      return t("fields.snapshots.taken", details);
    });
  const remove = ({ date }: SnapshotSummary) => {
    askFor(undefined);
    void listAfter(async () => {
      await deleteSnapshot(date);
      return t("pane.settings.snapshots.deleted", { date: format.date(date) });
      // The button of the snapshot is gone with it.
    }).then(() => takeButton.current?.focus());
  };
  const running = state.status === "running";

  return (
    <section className={styles.root} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} className={styles.title}>
        {t("pane.settings.snapshots.title")}
      </Subtitle2>
      <Caption1>{t("pane.settings.snapshots.what")}</Caption1>
      {!snapshots && running && <Busy />}
      {snapshots && snapshots.length > 0 && (
        // The roles are what the elements have by themselves, until they are laid out as something else than a table.
        <table role="table" className={styles.table} aria-labelledby={heading}>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" className={styles.label}>
                {t("pane.settings.snapshots.date")}
              </th>
              <th scope="col" role="columnheader" className={styles.figure}>
                {t("pane.settings.snapshots.leads")}
              </th>
              <th scope="col" role="columnheader" className={styles.figure}>
                {t("pane.settings.snapshots.value")}
              </th>
              <td role="cell" className={styles.action} />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {snapshots.map((snapshot) => (
              <tr key={snapshot.date} role="row">
                <th scope="row" role="rowheader" className={styles.label}>
                  {format.date(snapshot.date)}
                </th>
                <td role="cell" className={styles.figure}>
                  {format.number(snapshot.leads)}
                </td>
                <td role="cell" className={styles.figure}>
                  {format.number(snapshot.value)}
                </td>
                <td role="cell" className={styles.action}>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={t("pane.settings.snapshots.delete", {
                      date: format.date(snapshot.date),
                    })}
                    disabledFocusable={running}
                    onClick={({ currentTarget }) => {
                      asking.current = currentTarget;
                      askFor(snapshot);
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {snapshots?.length === 0 && <Caption1>{t("pane.settings.snapshots.none")}</Caption1>}
      <Button ref={takeButton} className={styles.take} disabledFocusable={running} onClick={take}>
        {t("pane.settings.snapshots.take")}
      </Button>
      <Caption1 role="status">{state.status === "done" ? state.value : ""}</Caption1>
      {state.status === "failed" && <Failure message={state.message} />}
      {toDelete && (
        <Question
          key={toDelete.date}
          title={t("pane.settings.snapshots.delete", { date: format.date(toDelete.date) })}
          text={t("pane.settings.snapshots.deleteWhat")}
          confirm={t("pane.settings.snapshots.confirm")}
          onCancel={() => {
            askFor(undefined);
            asking.current?.focus();
          }}
          onConfirm={() => remove(toDelete)}
        />
      )}
    </section>
  );
}
