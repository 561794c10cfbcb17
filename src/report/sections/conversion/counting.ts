import { binary, column, excel, pipeline, stages, type Expression } from "../../expression";
import { countOf } from "../../rates";
import type { Report } from "../../report";
import type { TableColumn } from "../../sheet/table";

/** The formula of each row, made from the cells of its row by their column. */
export type Cell = (at: (column: number) => Expression) => Expression;

/** The columns that both ways of counting fill, and those that follow from them. */
export interface Counting {
  readonly body: Expression;
  readonly columns: readonly TableColumn[];
  readonly successes: Cell;
  /** Moved on, lost from the stage, or in it for too long. */
  readonly trials: Cell;
  /** The trials by what became of them, where that is known. */
  readonly completed?: Cell;
  readonly overdue?: Cell;
  /** Position of the rate among the columns. */
  readonly rate: number;
  readonly note: string;
}

/** Moved on, completed, overdue, too young, rate: a lead that stays too long counts as not converted. */
export function countOverdue(report: Report): Counting {
  const { t } = report;
  return {
    body: pipeline(
      "STAGERATES",
      column("stage"),
      column("entered"),
      stages,
      report.field("lastStage"),
      report.asOf,
      report.filter,
      0
    ),
    columns: [
      { header: t("report.columns.stage"), format: "text" },
      { header: t("report.columns.movedOn"), format: "number" },
      { header: t("report.columns.completed"), format: "number" },
      { header: t("report.columns.overdue"), format: "number" },
      { header: t("report.columns.tooYoung"), format: "number" },
      { header: t("report.columns.rate"), format: "percent" },
    ],
    successes: (at) => at(1),
    trials: (at) => binary(at(2), "+", at(3)),
    completed: (at) => at(2),
    overdue: (at) => at(3),
    rate: 5,
    note: t("report.conversion.noteOverdue"),
  };
}

/** Without the day of entry: those who reached the next stage out of those who reached this one. */
export function countReached(report: Report, reached: Expression, stage: Expression): Counting {
  const { t } = report;
  const rate: Cell = (at) =>
    excel(
      "IFERROR",
      pipeline(
        "CONVERSION",
        at(0),
        "",
        stage,
        stages,
        report.field("lastStage"),
        undefined,
        undefined,
        report.filter
      ),
      "–"
    );
  return {
    body: reached,
    columns: [
      { header: t("report.columns.stage"), format: "text" },
      { header: t("report.columns.active"), format: "number" },
      { header: t("report.columns.won"), format: "number" },
      { header: t("report.columns.lost"), format: "number" },
      { header: t("report.columns.reached"), format: "number" },
      { header: t("report.columns.rate"), format: "percent", cell: rate },
    ],
    // The rate is a quotient of two counts, the second of which stands in the table.
    successes: (at) => countOf(at(5), at(4)),
    trials: (at) => at(4),
    rate: 5,
    note: t(
      report.has("lastStage")
        ? "report.conversion.noteReached"
        : "report.conversion.noteNoLastStage"
    ),
  };
}
