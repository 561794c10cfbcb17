import { Button, Caption1, Field, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { DEFAULT_FACTOR, expectedDays } from "../../../calc";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";
import type { StageDraft } from "./stageDrafts";
import { useStyles } from "./StayDays.styles";
import { staysOf, type StaysSource } from "./staysInStages";

/** A lead is late after so many times the usual days. */
const FACTORS = [1, 1.5, 2, 2.5, 3];

export interface StayDaysProps {
  readonly source: StaysSource;
  /** Without problems in their names. */
  readonly drafts: readonly StageDraft[];
  /** Takes over the expected days, by the stages' ids. */
  readonly onUse: (days: ReadonlyMap<number, number>) => void;
}

/** How long leads stay in each stage, and the expected days that come of it: average × factor. */
export function StayDays({ source, drafts, onUse }: StayDaysProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  const [factor, setFactor] = useState(DEFAULT_FACTOR);
  // Numbers being typed do not change how long leads stay; names, types and places do.
  const structure = JSON.stringify(drafts.map(({ stage, type }) => ({ stage, type })));
  const lines = useMemo(() => staysOf(source, JSON.parse(structure)), [source, structure]);
  if (lines.length === 0) return null;

  const open = drafts.filter(({ type }) => type === "open");
  const days = lines.map(({ average }) =>
    average === undefined ? undefined : expectedDays(Float64Array.of(average), factor)
  );
  const use = () =>
    onUse(
      new Map(
        days.flatMap((value, index) =>
          value === undefined ? [] : [[open[index]!.id, Math.round(value)] as const]
        )
      )
    );
  return (
    <>
      <FigureTable
        title={t("pane.stages.stays.title")}
        headers={[
          t("fields.stage"),
          t("pane.stages.stays.leads"),
          t("pane.stages.stays.average"),
          t("pane.stages.stays.expected"),
        ]}
        rows={lines.map(({ stage, leads, average }, index) => [
          stage,
          format.number(leads),
          format.number(average),
          format.number(days[index]),
        ])}
      />
      <Caption1>{t(`pane.stages.stays.${source.history ? "byHistory" : "byLost"}`)}</Caption1>
      <div className={styles.use}>
        <Field label={t("pane.stages.stays.factor")} size="small">
          <Select
            size="small"
            className={styles.factor}
            value={factor}
            onChange={(_, { value }) => setFactor(Number(value))}
          >
            {FACTORS.map((each) => (
              <option key={each} value={each}>
                {t("pane.stages.stays.times", { factor: format.number(each, 1) })}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={use}>{t("pane.stages.stays.use")}</Button>
      </div>
    </>
  );
}
