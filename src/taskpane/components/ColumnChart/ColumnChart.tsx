import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useTexts } from "../../texts";
import { Legend } from "./Legend";
import type { ColumnChartProps } from "./types";
import { CHART_HEIGHT, useStyles } from "./ColumnChart.styles";

/** Drawing takes a large library: it is loaded when the first chart is shown. */
const Drawing = lazy(() => import(/* webpackChunkName: "charts" */ "./Drawing"));

/** Stacked columns with a legend. The figures themselves stand in the table that goes with every chart. */
export function ColumnChart(props: ColumnChartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.root}>
      <div className={styles.chart} role="img" aria-label={props.title}>
        <Suspense
          fallback={
            <Skeleton aria-label={t("pane.loading")}>
              <SkeletonItem style={{ height: CHART_HEIGHT }} />
            </Skeleton>
          }
        >
          <Drawing {...props} />
        </Suspense>
      </div>
      <Legend {...props} />
    </div>
  );
}
