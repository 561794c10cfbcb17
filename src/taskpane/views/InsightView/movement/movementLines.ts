import type { Bar } from "../../../components/BarList";
import type { Texts } from "../../../texts";
import type { MovementAnswer, WaterfallStep } from "./movement";

const isEnd = ({ line }: WaterfallStep): boolean => line === "start" || line === "end";

/** Lines in which nothing happened are left out, but not start and end. */
const visible = ({ steps }: MovementAnswer): readonly WaterfallStep[] =>
  steps.filter((step) => isEnd(step) || step.leads > 0);

const labelOf = ({ line }: WaterfallStep, { t }: Texts): string =>
  t(`pane.insight.movement.lines.${line}`);

/** "+70", "−15": changes with their sign, start and end without. */
const amountText = (step: WaterfallStep, { format }: Texts): string =>
  !isEnd(step) && step.amount > 0 ? `+${format.number(step.amount)}` : format.number(step.amount);

/** The waterfall: each change begins where the one before has ended. */
export function waterfallBars(answer: MovementAnswer, texts: Texts): readonly Bar[] {
  const steps = visible(answer);
  const ends = steps.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const span = Math.max(0, ...ends) - low || 1;
  return steps.map((step) => ({
    label: labelOf(step, texts),
    figure: amountText(step, texts),
    from: (step.from - low) / span,
    to: (step.to - low) / span,
    tone: isEnd(step) ? "quiet" : step.amount < 0 ? "bad" : "main",
  }));
}

/** The same as a table; the last line shows that nothing is missing. */
export const movementRows = (
  answer: MovementAnswer,
  texts: Texts
): readonly (readonly string[])[] => [
  ...visible(answer).map((step) => [
    labelOf(step, texts),
    texts.format.number(step.leads),
    amountText(step, texts),
  ]),
  [
    texts.t("pane.insight.movement.lines.check"),
    texts.format.number(answer.check.leads),
    texts.format.number(answer.check.amount),
  ],
];
