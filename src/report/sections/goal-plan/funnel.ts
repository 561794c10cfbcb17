import { column, columnOf, excel, part, pipeline, stages, type Expression } from "../../expression";
import { area } from "../../sheet/areas";
import { GRID } from "../../sheet/grid";
import { FORMATS } from "../../sheet/looks";
import type { Questions } from "../../questions";
import type { Report } from "../../report";

/** The open stages: their names, the rate at which leads go on from each, and the leads that reached it. */
export interface Funnel {
  readonly names: Expression;
  readonly rates: Expression;
  readonly reached: Expression;
}

/** Places the funnel beside the print area: the plan asks for it as columns of open stages alone. */
export function placeFunnel(report: Report, questions: Questions, top: number): Funnel {
  const { sheet, t } = report;
  const open = report.stagesOf("open");
  const heads = [t("report.columns.stage"), t("report.columns.rate"), t("report.columns.reached")];
  heads.forEach((text, index) => sheet.place(top, GRID.helpers + index, text, { look: "helper" }));
  const first = top + 1;
  const cells = area(first, GRID.helpers, open.length, heads.length);
  sheet.looks.push({ area: cells, look: "helper" });
  const rateCells = { ...cells, column: GRID.helpers + 1, columns: 1 };
  sheet.numberFormats.push({ area: rateCells, format: FORMATS.percent });

  open.forEach(({ stage }, line) => sheet.place(first + line, GRID.helpers, stage));
  sheet.setPart("goal.stages", {
    area: { ...cells, columns: 1 },
    cell: (line) => open[line]?.stage ?? "",
  });
  placeRates(report, first);
  const reached = columnOf(questions.reached, 5);
  sheet.placeSpill(first, GRID.helpers + 2, "goal.reached", excel("IFERROR", reached, "–"));
  const ofOpen = { row: 0, column: 0, rows: open.length };
  return {
    names: part("goal.stages"),
    rates: part("goal.rates", ofOpen),
    reached: part("goal.reached", ofOpen),
  };
}

/** Counted as in the section on conversion. */
function placeRates(report: Report, first: number): void {
  const { sheet } = report;
  const open = report.stagesOf("open");
  const rateColumn = GRID.helpers + 1;
  if (report.has("entered") && open.some(({ expectedDays }) => expectedDays !== undefined)) {
    sheet.placeSpill(first, rateColumn, "goal.rates", dashed(columnOf(overdueAware(report), 6)));
    return;
  }
  const rates = open.map(({ stage }) => dashed(reachedNext(report, stage)));
  rates.forEach((rate, line) => sheet.place(first + line, rateColumn, rate));
  sheet.setPart("goal.rates", {
    area: area(first, rateColumn, rates.length),
    cell: (line) => sheet.cellValue(rates[line] ?? ""),
  });
}

const dashed = (rates: Expression): Expression => excel("IFERROR", rates, "–");

const overdueAware = (report: Report): Expression =>
  pipeline(
    "STAGERATES",
    column("stage"),
    column("entered"),
    stages,
    report.field("lastStage"),
    report.asOf,
    report.filter,
    0
  );

const reachedNext = (report: Report, stage: string): Expression =>
  pipeline(
    "CONVERSION",
    stage,
    "",
    column("stage"),
    stages,
    report.field("lastStage"),
    undefined,
    undefined,
    report.filter
  );
