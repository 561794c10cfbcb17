import { readDate } from "../csv/dates";
import type { DateOrder } from "../csv/types";
import type { Corrector } from "./propose";

/**
 * Reads texts as dates. "03/04/2026" has two readings: the order that the other texts of the column show decides, and
 * where they show none, or both, it stays.
 */
export function dateReader(cells: readonly unknown[]): Corrector {
  const order = orderOf(cells);
  return (text) => {
    const written = readDate(text.trim(), order ?? "dayFirst");
    if (written?.serial === undefined) return undefined;
    if (written.order === "either" && order === undefined) return undefined;
    return { kind: "date", after: written.serial };
  };
}

function orderOf(cells: readonly unknown[]): DateOrder | undefined {
  const orders = new Set<DateOrder>();
  for (const cell of cells) {
    const written = typeof cell === "string" ? readDate(cell.trim(), "dayFirst") : undefined;
    // With points the day comes first everywhere: that tells nothing of the others.
    if (!written || written.separator === ".") continue;
    if (written.order === "dayFirst" || written.order === "monthFirst") orders.add(written.order);
    if (orders.size > 1) return undefined;
  }
  return [...orders][0];
}
