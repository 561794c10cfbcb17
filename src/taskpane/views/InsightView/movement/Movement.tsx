import { Caption1, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { Busy } from "../../../components/Busy";
import { Failure } from "../../../components/Failure";
import { useTexts } from "../../../texts";
import type { SectionProps } from "../types";
import { MovementBetween } from "./MovementBetween";
import { NOW, useSnapshots, type Moment } from "./useSnapshots";
import { useStyles } from "./Movement.styles";

/** Two moments to choose, and what moved between them. */
export function Movement({ leads }: SectionProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const snapshots = useSnapshots(leads.all);
  const [chosen, choose] = useState<{ readonly from?: Moment; readonly to?: Moment }>({});
  if (snapshots.status === "reading") return <Busy />;
  if (snapshots.status === "failed") return <Failure message={snapshots.message} />;
  const { days } = snapshots;
  const last = days.at(-1);
  if (last === undefined) return <Caption1>{t("pane.insight.movement.none")}</Caption1>;

  const from = chosen.from ?? last;
  const to = chosen.to ?? NOW;
  const moments: readonly Moment[] = [...days, NOW];
  const isBefore = (a: Moment, b: Moment) => moments.indexOf(a) < moments.indexOf(b);
  const choice = (side: "from" | "to", value: Moment, offered: readonly Moment[]) => (
    <Field label={t(`pane.insight.movement.${side}`)} className={styles.moment}>
      <Select
        value={String(value)}
        onChange={(_, { value: picked }) =>
          choose({ from, to, [side]: picked === NOW ? NOW : Number(picked) })
        }
      >
        {offered.map((moment) => (
          <option key={moment} value={String(moment)}>
            {moment === NOW ? t("pane.insight.movement.now") : format.date(moment)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <div className={styles.moments}>
        {choice(
          "from",
          from,
          moments.filter((moment) => isBefore(moment, to))
        )}
        {choice(
          "to",
          to,
          moments.filter((moment) => isBefore(from, moment))
        )}
      </div>
      <MovementBetween leads={leads} from={from} to={to} />
    </>
  );
}
