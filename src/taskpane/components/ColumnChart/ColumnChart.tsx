import { Skeleton, SkeletonItem } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useTexts } from "../../texts";
import { ErrorBoundary } from "../ErrorBoundary";
import { Legend } from "./Legend";
import type { ColumnChartProps } from "./types";
import { useStyles } from "./ColumnChart.styles";

/** Drawing takes a large library: it is loaded when the first chart is shown. */
const Drawing = lazy(() => import(/* webpackChunkName: "charts" */ "./Drawing"));

/**
 * Stacked columns with a legend. The figures themselves stand in the table that goes with every chart.
 * Where the library does not arrive, only the chart is missing.
 */
export function ColumnChart(props: ColumnChartProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <ErrorBoundary>
      <div className={styles.chart} role="img" aria-label={props.title}>
        <Suspense
          fallback={
            <Skeleton aria-label={t("pane.loading")}>
              <SkeletonItem className={styles.waiting} />
            </Skeleton>
          }
        >
          <Drawing {...props} />
        </Suspense>
      </div>
      <Legend {...props} />
    </ErrorBoundary>
  );
}
