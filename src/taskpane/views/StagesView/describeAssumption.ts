import type { StageAssumption } from "../../../leads";
import type { Texts } from "../../texts";

/** Where the proposed probabilities come from, in one sentence. */
export function describeAssumption(assumption: StageAssumption, { t, format }: Texts): string {
  switch (assumption.kind) {
    case "dealProbabilities":
      return t("pane.stages.assumptions.dealProbabilities", { header: assumption.header });
    case "history":
      return t("pane.stages.assumptions.history", {
        count: assumption.closed,
        number: format.number(assumption.closed),
      });
    case "preset":
      return t("pane.stages.assumptions.preset", {
        name: t(`pane.stages.presets.${assumption.preset}`),
      });
    case "evenSteps":
      return t("pane.stages.assumptions.evenSteps");
  }
}
