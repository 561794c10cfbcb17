import type { Summary, SummaryLine } from "../../../calc";
import { FigureTable } from "../../components/FigureTable";
import { useTexts } from "../../texts";

export interface StageTableProps {
  readonly summary: Summary;
}

/** Where the open leads stand and what they are worth. */
export function StageTable({ summary }: StageTableProps) {
  const { t, format } = useTexts();
  const row = (label: string, { leads, value, weighted }: SummaryLine) => [
    label,
    format.number(leads),
    format.number(value),
    format.number(weighted),
  ];
  const { lines, unknown, total } = summary;
  return (
    <FigureTable
      title={t("pane.insight.stages")}
      headers={[
        t("fields.stage"),
        t("pane.insight.headers.leads"),
        t("pane.insight.headers.value"),
        t("pane.insight.headers.weighted"),
      ]}
      rows={[
        ...lines.map((line) => row(line.stage, line)),
        ...(unknown ? [row(t("pane.insight.unknown"), unknown)] : []),
      ]}
      total={row(t("pane.insight.total"), total)}
    />
  );
}
