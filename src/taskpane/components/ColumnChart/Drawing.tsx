import { VerticalStackedBarChart, type VerticalStackedChartProps } from "@fluentui/react-charts";
import { useRef } from "react";
import { useWidth } from "../../hooks/useWidth";
import type { ColumnChartProps } from "./types";
import { CHART_HEIGHT, COLORS, useStyles } from "./ColumnChart.styles";

/** Pixels, for six short names. */
const ROOM_FOR_NAMES = 200;

/**
 * The drawing alone. It takes no focus and says nothing to screen readers: the words that the library would say are
 * English in every language.
 */
export default function Drawing(props: ColumnChartProps) {
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  // By itself the library draws once, and is cut off in a pane that is made narrower.
  const width = useWidth(room);
  return (
    <div ref={room} className={styles.chart}>
      <VerticalStackedBarChart
        data={stacksOf(props)}
        height={CHART_HEIGHT}
        {...(width !== undefined && { width })}
        hideLegend
        hideTooltip
        hideLabels
        // Names that do not fit beside each other take turns on two lines; in the narrowest pane they stand aslant.
        {...(width !== undefined && width < ROOM_FOR_NAMES
          ? { rotateXAxisLables: true }
          : { xAxis: { tickLayout: "auto" } })}
        roundedTicks
        maxBarWidth={40}
        barWidth="auto"
        yAxisTickCount={4}
        yAxisTickFormat={props.formatTick}
        margins={{ top: 10, right: 22, bottom: 36, left: 44 }}
        svgProps={{ role: "presentation", "aria-label": undefined }}
      />
    </div>
  );
}

function stacksOf({ categories, series, line }: ColumnChartProps): VerticalStackedChartProps[] {
  return categories.map((category, index) => ({
    xAxisPoint: category,
    chartData: series.map(({ name, tone, values }) => ({
      legend: name,
      data: values[index] ?? 0,
      color: COLORS[tone],
    })),
    ...(line && {
      lineData: [line.values[index]].flatMap((y) =>
        y === undefined ? [] : [{ y, legend: line.name, color: COLORS.line }]
      ),
    }),
  }));
}
