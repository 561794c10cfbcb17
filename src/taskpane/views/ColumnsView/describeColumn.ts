import {
  FIELD_KINDS,
  type Confidence,
  type Field,
  type FieldKind,
  type RawTable,
  type Recognition,
  type RecognitionWarning,
  type RecognitionWarningCode,
} from "../../../leads";
import { keepTogether } from "../../keepTogether";
import type { Texts } from "../../texts";

const EXAMPLES = 3;

/** The field whose row shows a warning. Text in a date column shows at each field of that column, the rest on its own. */
const FIELD_OF_WARNING: Partial<Record<RecognitionWarningCode, Field>> = {
  rowsWithoutOwner: "owner",
  rowsWithoutStage: "stage",
  rowsWithoutAmount: "amount",
  amountsAsText: "amount",
  duplicateIds: "id",
};

/** What stands in the column, by its first different values; what the field would be good for, if it has none. */
export function describeColumn(
  field: Field,
  header: string | undefined,
  sample: RawTable,
  { t, format }: Texts
): string {
  const cells = sample.columns[sample.headers.indexOf(header ?? "")];
  if (!cells) return t(`pane.columns.neededFor.${field}`);
  const values = firstValues(cells);
  if (values.size === 0) return t("pane.columns.empty");
  const write = writtenAs(FIELD_KINDS[field], format);
  const examples = [...values].slice(0, EXAMPLES).map((value) => keepTogether(write(value)));
  return examples.join(" · ") + (values.size > EXAMPLES ? "\u00a0…" : "");
}

/** The first different values of a column: one more than are shown, to know whether there are others. */
function firstValues(cells: readonly unknown[]): ReadonlySet<unknown> {
  const values = new Set<unknown>();
  for (const cell of cells) {
    const value = typeof cell === "string" ? cell.trim() : cell;
    if (value !== "" && value !== null) values.add(value);
    if (values.size > EXAMPLES) break;
  }
  return values;
}

function writtenAs(kind: FieldKind, format: Texts["format"]) {
  return (cell: unknown): string => {
    if (typeof cell !== "number") return String(cell);
    if (kind === "date") return format.date(cell);
    // A fraction above 1 is meant as a percentage already; both read the same then.
    if (kind === "fraction") return format.percent(cell > 1 ? cell / 100 : cell, 1);
    return kind === "money" ? format.number(cell, 2) : String(cell);
  };
}

/** How sure we are of a column; one that the user chose is sure. */
export function confidenceOf(
  field: Field,
  header: string | undefined,
  { matches }: Recognition
): Confidence | "none" {
  if (header === undefined) return "none";
  const match = matches.find((each) => each.field === field);
  return match?.header === header ? match.confidence : "sure";
}

/** What is wrong with the cells of a field. */
export function describeWarnings(
  field: Field,
  header: string | undefined,
  warnings: readonly RecognitionWarning[],
  { t, format }: Texts
): string | undefined {
  const own = warnings.filter(
    ({ code, header: concerned }) =>
      FIELD_OF_WARNING[code] === field ||
      (code === "datesAsText" && FIELD_KINDS[field] === "date" && concerned === header)
  );
  const texts = own.map(({ code, count }) =>
    t(`pane.columns.warnings.${code}`, { count, number: format.number(count) })
  );
  return texts.join(" ") || undefined;
}

/** Whether a warning concerns the table, or a column that is no field, rather than a field. */
export const isGeneral = ({ code }: RecognitionWarning): boolean =>
  code !== "datesAsText" && FIELD_OF_WARNING[code] === undefined;
