import { numfmt } from "@univerjs/core";
import { useEffect, useRef } from "react";
import type { Engine } from "../../engine/engine";
import type { ChartRecord } from "../../model/types";
import type { Placement } from "../grid/placement";
import { fill, type Texts } from "../locales";
import type { ChartData } from "./chart-data";
import { chartOption } from "./chart-option";
import { echarts } from "./echarts";
import { readChartData } from "./read-chart-data";

interface ChartFrameProps {
  readonly chart: ChartRecord;
  readonly engine: Engine;
  readonly placement: Placement;
  /** Counts the changes of the workbook: the chart is read and drawn anew with each. */
  readonly revision: number;
  readonly texts: Texts;
}

/** One chart at its place; for a screen reader an image with the chart's alternative text. */
export function ChartFrame({ chart, engine, placement, revision, texts }: ChartFrameProps) {
  const element = useRef<HTMLDivElement>(null);
  const { left, top, width, height, cut } = placement;
  const data = useRef<ChartData>();
  // Reading cells would finish the calculation at once: until it has ended, the chart shows what it showed.
  if (engine.isCalculated()) data.current = readChartData(engine, chart);
  const option =
    data.current &&
    chartOption(chart, data.current, (value, format) => numfmt.format(format, value));
  const latest = useRef(option);
  latest.current = option;

  useEffect(() => {
    if (!element.current || !latest.current) return;
    const drawing =
      echarts.getInstanceByDom(element.current) ??
      echarts.init(element.current, undefined, { renderer: "svg" });
    drawing.resize();
    drawing.setOption(latest.current, { notMerge: true });
  }, [revision, width, height]);
  useEffect(() => {
    const drawn = element.current;
    return () => {
      if (drawn) echarts.getInstanceByDom(drawn)?.dispose();
    };
  }, []);

  const label =
    [chart.altTextTitle, chart.altTextDescription].filter(Boolean).join(". ") ||
    chart.title ||
    fill(texts.chart, { name: chart.name });
  return (
    <div
      role="img"
      aria-label={label}
      className="chart"
      style={{
        transform: `translate(${left}px, ${top}px)`,
        clipPath: `inset(${cut.top}px 0 0 ${cut.left}px)`,
        width,
        height,
      }}
    >
      <div ref={element} className="chart-drawing" />
      {data.current && !option ? (
        <p>{fill(texts.chartNotDrawn, { type: chart.chartType })}</p>
      ) : null}
    </div>
  );
}
