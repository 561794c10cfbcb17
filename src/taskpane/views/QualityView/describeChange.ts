import type { Change, FixKind } from "../../../leads";
import type { Texts } from "../../texts";

/** Digits behind the decimal sign that a number in a cell may show. */
const DIGITS = 10;

/** What a cell holds and will hold: “1 234,50” → 1,234.5 · 2 cells. */
export function describeChange(
  kind: FixKind,
  { before, after, rows }: Change,
  { t, format }: Texts
): string {
  const shown =
    typeof after === "string"
      ? t("pane.quality.text", { text: after })
      : kind === "date"
        ? format.date(after)
        : format.number(after, DIGITS);
  const change = `${t("pane.quality.text", { text: before })} → ${shown}`;
  const count = rows.length;
  if (count === 1) return change;
  return `${change} · ${t("pane.quality.cells", { count, number: format.number(count) })}`;
}
