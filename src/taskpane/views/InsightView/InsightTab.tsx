import { lazy, Suspense, useState } from "react";
import { Busy } from "../../components/Busy";
import { View } from "../../components/View";
import type { TabViewProps } from "../types";
import { InsightView } from "./InsightView";

const QualityView = lazy(() => import(/* webpackChunkName: "quality-view" */ "../QualityView"));

/** The figures, and from there what in the leads makes them wrong. */
export function InsightTab(props: TabViewProps) {
  const [page, turnTo] = useState<"first" | "quality" | "back">("first");
  if (page !== "quality") {
    return (
      <InsightView
        {...props}
        cameFromQuality={page === "back"}
        onQuality={() => turnTo("quality")}
      />
    );
  }
  return (
    <Suspense
      fallback={
        <View>
          <Busy />
        </View>
      }
    >
      <QualityView {...props} onBack={() => turnTo("back")} />
    </Suspense>
  );
}
