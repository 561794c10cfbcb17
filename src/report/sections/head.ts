import {
  binary,
  CellError,
  column,
  columnOf,
  excel,
  letting,
  part,
  pipeline,
  toTable,
  type Expression,
} from "../expression";
import type { FilterField } from "../../leads";
import { filterCell } from "../filter";
import { periodStart } from "../periods";
import type { Area } from "../plan";
import type { Questions } from "../questions";
import type { Report } from "../report";
import { fullWidth, GRID, slot } from "../sheet/grid";
import { FORMATS, type Look } from "../sheet/looks";
import { placeWrapped } from "../sheet/section";
import { WEIGHTED as FORECAST_WEIGHTED } from "./forecast";
import { SPARE_ROWS, type SheetBuilder } from "../sheet/sheet-builder";
import type { Section } from "./section";

/** Differences of money below this come from the order in which numbers are added. */
const TOLERANCE = 0.005;

/** Points above the title. */
const MARGIN_HEIGHT = 6;
const TITLE_ROW = 1;
const LABEL_ROW = 2;
const VALUE_ROW = 3;
const NOTE_ROW = 4;
/** Rows repeated at the top of each printed page. */
export const TITLE_ROWS = { row: TITLE_ROW, rows: VALUE_ROW - TITLE_ROW + 1 };

/** More values than this are typed rather than looked for in a list. */
const MOST_CHOICES = 200;

const STATUS_SLOT = 3;
const FIRST_FILTER_SLOT = 4;

/** Title, the cells in which the user chooses (date, period, filter), and what the report covers. */
export const head: Section = (report, questions) => {
  const { sheet, t, input } = report;
  sheet.place(TITLE_ROW, GRID.first, t("report.title"), { look: "title" });
  sheet.setHeight(0, MARGIN_HEIGHT);
  sheet.setHeight(TITLE_ROW, 28);
  placeInput(report, 0, "asOf", t("report.head.asOf"), input.asOf, {
    format: FORMATS.date,
  });
  placeInput(
    report,
    1,
    "periodFrom",
    t("report.head.periodFrom"),
    input.periodFrom ?? startOfPeriod(report),
    { format: FORMATS.date }
  );
  placeFact(sheet, 2, t("report.head.leads"), questions.leads, "factValue", FORMATS.number);
  report.filterFields.forEach((field, index) => {
    const value = inColumn(report, field, input.filter?.[field] ?? "");
    const place = FIRST_FILTER_SLOT + index;
    const choices = placeChoices(report, field, index);
    placeInput(report, place, filterCell(field), t(`fields.${field}`), value, { choices });
  });
  if (report.has("currency")) placeCurrency(report, FIRST_FILTER_SLOT + report.filterFields.length);
  const hints = [t(`report.head.${input.mode}`), assumptionText(report)];
  placeWrapped(sheet, fullWidth(NOTE_ROW), hints.filter(Boolean).join(" "), "note");
  sheet.row = NOTE_ROW + 2;
};

/**
 * The self-check: the weighted pipeline counted in three ways, and whether a spilled table is blocked by something in
 * its way. Placed when all tables are.
 */
export function placeStatus({ sheet, t }: Report, questions: Questions): void {
  const blocked = sheet.spillNames.map((name) =>
    excel("ISERROR", part(name, { row: 0, column: 0 }))
  );
  const apart = (other: Expression) => excel("ABS", binary(other, "-", questions.weighted));
  // Where there is a forecast, the sum of its column: lines and total, so half of it.
  const column = { row: 0, column: FORECAST_WEIGHTED };
  const forecast = sheet.hasPart("forecast")
    ? [
        apart(
          binary(
            excel("SUM", part("forecast", { ...column, rows: sheet.partOf("forecast").area.rows })),
            "/",
            2
          )
        ),
      ]
    : [];
  const difference = excel("MAX", apart(questions.weightedBySummary), ...forecast);
  const agreement = excel(
    "IF",
    binary(difference, "<", TOLERANCE),
    t("report.head.agrees"),
    t("report.head.differs")
  );
  const status = excel(
    "IF",
    excel("OR", ...blocked),
    t("report.head.makeRoom"),
    excel("IFERROR", agreement, t("report.head.unknownStages"))
  );
  placeFact(sheet, STATUS_SLOT, t("report.head.selfCheck"), status, "factValue");
}

/** A choice as its column holds it: to Excel no number equals its text, and representatives may be numbers. */
function inColumn({ input: { table, mapping } }: Report, field: FilterField, choice: string) {
  const cells = table.columns[table.headers.indexOf(mapping[field] ?? "")] ?? [];
  const number = Number(choice);
  return choice !== "" && cells.includes(number) ? number : choice;
}

/** First day of the as-of date's fiscal quarter, or of its fiscal year in a yearly report. */
const startOfPeriod = ({ input, asOf }: Report): Expression =>
  periodStart(input.period === "year" ? "year" : "quarter", asOf, input.fiscalStart ?? 1);

/** A cell that the user may change; in a report of values nothing would follow it. */
function placeInput(
  { sheet, input }: Report,
  index: number,
  key: string,
  label: string,
  content: string | number | Expression,
  { format, choices }: { readonly format?: string; readonly choices?: Area | undefined }
): void {
  const look = input.mode === "live" ? "input" : "factValue";
  placeFact(sheet, index, label, content, look, format, key);
  const { column: first } = slot(VALUE_ROW, index);
  sheet.inputs.push({ key, row: VALUE_ROW, column: first, ...(choices && { choices }) });
}

/** The values that a filter cell offers, beside the report; nothing where they are too many to choose from. */
function placeChoices({ sheet, t, input }: Report, field: FilterField, index: number) {
  const values = columnOf(valuesOf(field), 1);
  const answer = sheet.valueOf(values);
  if (input.mode === "values" || answer instanceof CellError) return undefined;
  if (toTable(answer).length > MOST_CHOICES) return undefined;
  const first = GRID.choices + index;
  sheet.place(TITLE_ROW, first, t(`fields.${field}`), { look: "helper" });
  const filled = sheet.placeSpill(TITLE_ROW + 1, first, `choices.${field}`, values);
  const reserved = { ...filled, rows: filled.rows + SPARE_ROWS };
  sheet.looks.push({ area: reserved, look: "helper" });
  return reserved;
}

/** The code of the amounts; several cannot be added, which is worth a word. */
function placeCurrency({ sheet, t }: Report, index: number): void {
  const code = letting("codes", valuesOf("currency"), (codes) =>
    excel(
      "IF",
      binary(excel("ROWS", codes), "=", 1),
      excel("INDEX", codes, 1, 1),
      t("report.head.severalCurrencies")
    )
  );
  placeFact(sheet, index, t("fields.currency"), excel("IFERROR", code, "–"), "factValue");
}

/** The values of a column with their numbers, most frequent first. */
const valuesOf = (field: FilterField | "currency"): Expression =>
  pipeline("SHARES", column(field), undefined, 1, 0, 0);

function placeFact(
  sheet: SheetBuilder,
  index: number,
  label: string,
  content: string | number | Expression,
  look: Look,
  format?: string,
  name?: string
): void {
  const cells = slot(VALUE_ROW, index);
  sheet.place(LABEL_ROW, cells.column, label, { look: "fact" });
  sheet.place(VALUE_ROW, cells.column, content, {
    ...(format && { format }),
    ...(name && { name }),
  });
  sheet.looks.push({ area: cells, look });
  if (cells.columns > 1) sheet.merges.push(cells);
}

/** Which probabilities the add-in assumed, and why: a number nobody typed has to say where it comes from. */
function assumptionText({ input: { assumption }, t }: Report): string {
  if (!assumption) return "";
  switch (assumption.kind) {
    case "dealProbabilities":
      return t("report.assumptions.dealProbabilities", { header: assumption.header });
    case "history":
      return t("report.assumptions.history", { count: assumption.closed });
    case "preset":
      return t("report.assumptions.preset");
    case "evenSteps":
      return t("report.assumptions.evenSteps", { count: assumption.stages });
  }
}
