import { firstCells, type CsvCell, type CsvColumn, type CsvFile } from "../../../leads/csv";
import { keepTogether } from "../../keepTogether";
import type { Texts } from "../../texts";

const EXAMPLES = 3;

/** What there is in the file: how much, from where, and what of it is left out. */
export function describeSize(csv: CsvFile, { t, format }: Texts): string {
  const { rowCount, columns, crm, leftOut } = csv;
  const size = t("pane.csv.size", {
    count: rowCount,
    rows: format.number(rowCount),
    columns: format.number(columns.length),
  });
  const origin = crm && t("pane.csv.crm", { crm: t(`pane.csv.crms.${crm}`) });
  const rest =
    leftOut > 0 && t("pane.csv.leftOut", { count: leftOut, number: format.number(leftOut) });
  return [size, origin, rest].filter(Boolean).join(" ");
}

/** The first different cells of a column, as they will read in the sheet. */
export function describeCells(column: CsvColumn, { t, format }: Texts): string {
  const cells = new Set(
    firstCells(column).map((cell) => (typeof cell === "string" ? cell.trim() : cell))
  );
  const examples = [...cells]
    .slice(0, EXAMPLES)
    .map((cell) => keepTogether(written(cell, column, format)));
  if (examples.length === 0) return t("pane.csv.emptyColumn");
  return examples.join(" · ") + (cells.size > EXAMPLES ? "\u00a0…" : "");
}

function written(cell: CsvCell, column: CsvColumn, format: Texts["format"]): string {
  if (typeof cell !== "number") return String(cell);
  const { kind, profile } = column;
  if (kind === "date" || kind === "dateTime") return format.date(cell);
  if (kind === "percent") return format.percent(cell, profile.decimals);
  // Years and numbers of customers are not grouped.
  const isGrouped = column.format.startsWith("#,");
  return isGrouped ? format.number(cell, 2) : format.plain(cell, profile.decimals);
}
