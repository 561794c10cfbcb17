import type { Finding, FindingKind } from "../../../calc";
import { FIELD_OF_FINDING } from "../../leads/findings";
import type { Texts } from "../../texts";

/** A finding's lead and what was found there: "L02 · 47 days". */
export function describeFinding({ lead, row, kind, value }: Finding, texts: Texts): string {
  const { t, format } = texts;
  const name = lead || t("pane.insight.row", { number: format.number(row) });
  const found = foundText(kind, value, texts);
  return found === undefined ? name : `${name} · ${found}`;
}

function foundText(
  kind: FindingKind,
  value: Finding["value"],
  { t, format }: Texts
): string | undefined {
  if (typeof value !== "number") return value;
  if (kind === "overExpectedDays") {
    return t("pane.insight.days", { count: value, number: format.number(value) });
  }
  if (kind === "duplicateId") {
    return t("pane.quality.alsoInRow", { number: format.number(value) });
  }
  return FIELD_OF_FINDING[kind] === "amount" ? format.number(value, 2) : format.date(value);
}
