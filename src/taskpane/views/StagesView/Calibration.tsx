import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useMemo } from "react";
import { FEW_LEADS } from "../../../calc";
import type { Mapping, RawTable } from "../../../leads";
import { FigureTable } from "../../components/FigureTable";
import { useTexts, type Texts } from "../../texts";
import { closedDealsOf, moneyOfChances } from "./closedDeals";
import { useStyles } from "./Calibration.styles";
import { parseDecimal } from "../../parseDecimal";
import type { StageDraft } from "./stageDrafts";

export interface CalibrationProps {
  readonly leads: RawTable;
  readonly mapping: Mapping;
  /** Without problems in their names. */
  readonly drafts: readonly StageDraft[];
  /** Takes over the rates of the closed deals, by the stages' ids. */
  readonly onUse: (rates: ReadonlyMap<number, number>) => void;
}

/** The typed chances beside how often deals that reached the stage were really won. */
export function Calibration({ leads, mapping, drafts, onUse }: CalibrationProps) {
  const styles = useStyles();
  const { t, format } = useTexts();
  // Numbers being typed do not change what the closed deals say; names, types and places do.
  const structure = JSON.stringify(drafts.map(({ stage, type }) => ({ stage, type })));
  const lines = useMemo(
    () => closedDealsOf(leads, mapping, JSON.parse(structure)),
    [leads, mapping, structure]
  );
  const closed = lines[0]?.closed ?? 0;
  if (closed === 0) return null;

  const open = drafts.filter(({ type }) => type === "open");
  const typedOf = (index: number) => {
    const typed = parseDecimal(open[index]?.probability ?? "");
    return typed === undefined ? undefined : typed / 100;
  };
  const money = moneyOfChances(
    lines,
    lines.map((_, index) => typedOf(index))
  );
  const use = () =>
    onUse(
      new Map(
        lines.flatMap(({ rate }, index) =>
          rate === undefined ? [] : [[open[index]!.id, rate] as const]
        )
      )
    );
  return (
    <>
      <FigureTable
        title={t("pane.stages.calibration.title")}
        headers={[
          t("fields.stage"),
          t("pane.stages.calibration.typed"),
          t("pane.stages.calibration.won"),
          ...(money ? [t("pane.stages.calibration.difference")] : []),
        ]}
        rows={lines.map(({ stage, rate, limits }, index) => [
          stage,
          format.percent(typedOf(index)),
          limits
            ? `${format.percent(rate)} (${format.number(100 * limits.lower)}–${format.number(100 * limits.upper)})`
            : "–",
          ...(money ? [signed(money.differences[index], format)] : []),
        ])}
      />
      {money && (
        <Body1 as="p">
          {t("pane.stages.calibration.money", {
            historic: format.number(money.historic),
            typed: format.number(money.typed),
          })}
        </Body1>
      )}
      <Caption1>
        {t(closed < FEW_LEADS ? "pane.stages.calibration.few" : "pane.stages.calibration.basis", {
          count: closed,
          number: format.number(closed),
        })}
      </Caption1>
      <Button className={styles.use} onClick={use}>
        {t("pane.stages.calibration.use")}
      </Button>
    </>
  );
}

const signed = (value: number | undefined, format: Texts["format"]): string =>
  value !== undefined && value >= 0.5 ? `+${format.number(value)}` : format.number(value);
