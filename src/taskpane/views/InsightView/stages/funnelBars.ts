import type { Bar } from "../../../components/BarList";
import type { Texts } from "../../../texts";
import type { StagesAnswer } from "./stages";

/** The bars of the funnel, each in the middle, the won leads last. */
export const funnelBars = ({ funnel, won }: StagesAnswer, { t, format }: Texts): readonly Bar[] =>
  [...funnel, { ...won, stage: t("pane.insight.won") }].map(({ stage, reached, share }) => ({
    label: stage,
    figure: format.number(reached),
    from: (1 - share) / 2,
    to: (1 + share) / 2,
  }));
