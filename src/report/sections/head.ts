import { allOf, binary, column, excel, part, type Expression } from "../expression";
import type { Questions } from "../questions";
import type { FilterField, Report } from "../report";
import { fullWidth, GRID, slot } from "../sheet/grid";
import { FORMATS, type Look } from "../sheet/looks";
import { placeWrapped } from "../sheet/section";
import { WEIGHTED as FORECAST_WEIGHTED } from "./forecast";
import type { SheetBuilder } from "../sheet/sheet-builder";
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

const STATUS_SLOT = 3;
const FIRST_FILTER_SLOT = 4;

/** The name of the cell that narrows the report down by a field; blank means all leads. */
const filterCell = (field: FilterField) => `filter.${field}`;

/** 1 where a filter cell is blank, else TRUE for the leads with its value. */
const condition = (field: FilterField): Expression =>
  excel(
    "IF",
    binary(part(filterCell(field)), "=", ""),
    1,
    binary(column(field), "=", part(filterCell(field)))
  );

/** The condition that all formulas share, from the filter cells of the columns that the leads table has. */
export const filterOf = (fields: readonly FilterField[]): Expression | undefined =>
  allOf(...fields.map(condition));

/** Title, the cells in which the user chooses (date, period, filter), and what the report covers. */
export const head: Section = (report, questions) => {
  const { sheet, t, input } = report;
  sheet.place(TITLE_ROW, GRID.first, t("report.title"), { look: "title" });
  sheet.setHeight(0, MARGIN_HEIGHT);
  sheet.setHeight(TITLE_ROW, 28);
  placeInput(report, 0, "asOf", t("report.head.asOf"), input.asOf, FORMATS.date);
  placeInput(
    report,
    1,
    "periodFrom",
    t("report.head.periodFrom"),
    input.periodFrom ?? startOfQuarter(report.asOf),
    FORMATS.date
  );
  placeFact(sheet, 2, t("report.head.leads"), questions.leads, "factValue", FORMATS.number);
  report.filterFields.forEach((field, index) => {
    const value = input.filter?.[field] ?? "";
    placeInput(report, FIRST_FILTER_SLOT + index, filterCell(field), t(`fields.${field}`), value);
  });
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

/** First day of the as-of date's calendar quarter. */
function startOfQuarter(asOf: Expression): Expression {
  const quarter = excel("INT", binary(binary(excel("MONTH", asOf), "-", 1), "/", 3));
  return excel("DATE", excel("YEAR", asOf), binary(binary(3, "*", quarter), "+", 1), 1);
}

/** A cell that the user may change; in a report of values nothing would follow it. */
function placeInput(
  { sheet, input }: Report,
  index: number,
  key: string,
  label: string,
  content: string | number | Expression,
  format?: string
): void {
  const look = input.mode === "live" ? "input" : "factValue";
  placeFact(sheet, index, label, content, look, format, key);
  sheet.inputs.push({ key, row: VALUE_ROW, column: slot(VALUE_ROW, index).column });
}

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
