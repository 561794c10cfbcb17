import type { Injector } from "@univerjs/core";
import { useEffect, useReducer, useState } from "react";
import type { Workbook } from "../../model/workbook";
import { watchGridView } from "../grid/grid-view";
import { place, type GridView } from "../grid/placement";
import type { Texts } from "../locales";
import { onVisibleChange } from "../workbook-changes";
import { ChartFrame } from "./ChartFrame";

interface ChartLayerProps {
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly texts: Texts;
}

/** The charts of the active sheet, floating over its cells. */
export function ChartLayer({ workbook, injector, texts }: ChartLayerProps) {
  const [view, setView] = useState<GridView>();
  const [revision, changed] = useReducer((count: number) => count + 1, 0);

  useEffect(() => watchGridView(injector, setView), [injector]);
  useEffect(() => onVisibleChange(workbook, changed), [workbook]);

  const sheet = workbook.sheet(workbook.engine.activeSheetId());
  if (!view || !sheet) return null;
  return (
    <div className="chart-layer">
      {sheet.charts.map((chart) => (
        <ChartFrame
          key={chart.id}
          chart={chart}
          engine={workbook.engine}
          placement={place(view, chart)}
          revision={revision}
          texts={texts}
        />
      ))}
    </div>
  );
}
