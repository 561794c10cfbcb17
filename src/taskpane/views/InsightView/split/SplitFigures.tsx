import { Caption1 } from "@fluentui/react-components";
import type { FilterField } from "../../../../leads";
import { ColumnChart } from "../../../components/ColumnChart";
import { FigureTable } from "../../../components/FigureTable";
import { useTexts } from "../../../texts";
import { ChartOrTable } from "../ChartOrTable";
import type { Split } from "./split";
import { splitLabel, splitRow } from "./splitLines";

/** More columns have no room beside each other in a narrow pane; the table has them all. */
const DRAWN = 6;
/** More rows are a matter for a pivot table. */
const LISTED = 50;

export interface SplitFiguresProps {
  readonly split: Split;
  readonly field: FilterField;
}

/** The leads by the values of a field: how they ended as columns, all figures as a table. */
export function SplitFigures({ split, field }: SplitFiguresProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { lines, total } = split;
  const title = t("pane.insight.split.title");
  const drawn = lines.slice(0, DRAWN);
  const more = lines.length - LISTED;
  return (
    <>
      <ChartOrTable
        title={title}
        firstShows="table"
        terms={["winRate", "few"]}
        table={
          <FigureTable
            title={title}
            hidesTitle
            headers={[
              t(`fields.${field}`),
              t("pane.insight.headers.leads"),
              t("pane.insight.headers.closed"),
              t("pane.insight.headers.winRate"),
              t("pane.insight.headers.wonValue"),
            ]}
            rows={lines.slice(0, LISTED).map((line) => splitRow(line, texts))}
            total={splitRow(total, texts, t("pane.insight.total"))}
          />
        }
        chart={
          <ColumnChart
            title={title}
            categories={drawn.map((line) => splitLabel(line, texts))}
            series={[
              {
                name: t("pane.insight.won"),
                tone: "strong",
                values: drawn.map(({ won }) => won),
              },
              {
                name: t("pane.insight.split.open"),
                tone: "main",
                values: drawn.map(({ leads, closed }) => leads - closed),
              },
              {
                name: t("pane.insight.split.lost"),
                tone: "quiet",
                values: drawn.map(({ closed, won }) => closed - won),
              },
            ]}
            formatTick={format.compact}
          />
        }
      />
      {more > 0 && (
        <Caption1>{t("pane.insight.more", { count: more, number: format.number(more) })}</Caption1>
      )}
    </>
  );
}
