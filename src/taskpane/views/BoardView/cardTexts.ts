import type { Texts } from "../../texts";
import type { Card } from "./board";

/** What a lead is called: by its id, or by its row where the table has no ids. */
export const leadName = ({ id, row }: Pick<Card, "id" | "row">, { t, format }: Texts): string =>
  id || t("pane.insight.row", { number: format.number(row + 1) });

/** How long a lead has been in its stage: "41 days · 1 over". Blank where that is not known. */
export function timeInStage({ entered, days, overdue }: Card, { t, format }: Texts): string {
  if (entered === undefined) return "";
  if (days === undefined) return t("pane.board.since", { date: format.date(entered) });
  const inStage = t("pane.board.days", { count: days, number: format.number(days) });
  if (overdue === undefined) return inStage;
  return t("pane.board.over", { days: inStage, over: format.number(overdue) });
}
