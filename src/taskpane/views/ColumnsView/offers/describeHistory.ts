import type { Texts } from "../../../texts";
import type { FoundHistory } from "../findHistory";

/** What a stage history holds, and what of it cannot be used. */
export function describeHistory({ table, check }: FoundHistory, { t, format }: Texts): string {
  const counted = (key: "changes" | "unknownLeads" | "withoutDate", count: number) =>
    t(`pane.columns.history.${key}`, { count, number: format.number(count) });
  return [
    counted("changes", table.rowCount),
    ...(check && check.unknownLeads > 0 ? [counted("unknownLeads", check.unknownLeads)] : []),
    ...(check && check.withoutDate > 0 ? [counted("withoutDate", check.withoutDate)] : []),
  ].join(" ");
}
