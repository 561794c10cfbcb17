import { readDate } from "../csv/dates";
import type { DateOrder } from "../csv/types";
import type { Reader } from "./types";

/**
 * Reads texts as dates. "03/04/2026" has two readings: the order that the other texts of the column show decides, and
 * where they show none, or both, it stays.
 */
export function dateReader(): Reader {
  const orders = new Set<DateOrder>();
  return {
    notice(text) {
      const written = readDate(text.trim(), "dayFirst");
      // With points the day comes first everywhere: that tells nothing of the others.
      if (!written || written.separator === ".") return;
      if (written.order === "dayFirst" || written.order === "monthFirst") orders.add(written.order);
    },
    correct(text) {
      const [order = "dayFirst"] = orders;
      const written = readDate(text.trim(), order);
      if (written?.serial === undefined) return undefined;
      if (written.order === "either" && orders.size !== 1) return undefined;
      return { kind: "date", after: written.serial };
    },
  };
}
