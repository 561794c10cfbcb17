import { binary, column, excel, joined, pipeline, stages, type Expression } from "../expression";
import { shown } from "../labels";
import { countOf, fewMark, intervalText } from "../rates";
import { COLORS, FORMATS } from "../sheet/looks";
import { beginSection, CHART_ROWS, chartArea, endSection, placeChart } from "../sheet/section";
import { placeTable, type TableColumn } from "../sheet/table";
import type { Report } from "../report";
import type { Section } from "./section";

type Cell = NonNullable<TableColumn["cell"]>;

/** The columns that both ways of counting fill, and those that follow from them. */
interface Counting {
  readonly body: Expression;
  readonly columns: readonly TableColumn[];
  readonly successes: Cell;
  readonly trials: Cell;
  /** Position of the rate among the columns. */
  readonly rate: number;
  readonly note: string;
}

/** Of those who reached a stage, how many went on, against the goals of the stage table. */
export const conversion: Section = (report, questions, define) => {
  const { sheet, t } = report;
  const overdueAware = report.has("entered") && hasExpectedDays(report);
  const counting = overdueAware
    ? countOverdue(report)
    : countReached(report, questions.reached, questions.stage);
  define(overdueAware ? "conversion" : "conversionReached", "interval", "few");
  beginSection(sheet, t("report.conversion.title"), counting.note);
  const top = sheet.row;
  const hasGoals = report.stagesOf("open").some((stage) => stage.goal !== undefined);
  const goal = counting.columns.length + 1;
  const table = placeTable(sheet, {
    name: "conversion",
    body: shown(counting.body, t, ["(unknown)"]),
    columns: [
      ...counting.columns,
      {
        header: t("report.columns.interval"),
        format: "text",
        cell: (at) => intervalText(counting.successes(at), counting.trials(at)),
      },
      ...(hasGoals
        ? [
            { header: t("report.columns.goal"), format: "percent" as const, cell: goalOf },
            {
              header: t("report.columns.finding"),
              format: "text" as const,
              cell: (at: Parameters<Cell>[0]) => findingOf(report, counting, at, goal),
            },
          ]
        : [
            {
              header: t("report.columns.reliability"),
              format: "text" as const,
              cell: (at: Parameters<Cell>[0]) =>
                fewMark(t, counting.successes(at), counting.trials(at)),
            },
          ]),
    ],
  });
  placeChart(sheet, {
    name: "Conversion",
    type: "BarClustered",
    area: chartArea(top, CHART_ROWS),
    title: t(hasGoals ? "report.charts.conversion.title" : "report.charts.conversion.titleNoGoals"),
    altText: t("report.charts.conversion.description"),
    series: [
      {
        name: t("report.columns.rate"),
        values: table.column(counting.rate),
        categories: table.column(0),
        color: COLORS.accent,
        labels: FORMATS.percent,
      },
      ...(hasGoals
        ? [
            {
              name: t("report.columns.goal"),
              values: table.column(goal),
              categories: table.column(0),
              color: COLORS.pale,
              labels: FORMATS.percent,
            },
          ]
        : []),
    ],
    categoryTitle: t("report.columns.stage"),
    valueTitle: t("report.columns.rate"),
    valueFormat: FORMATS.percent,
    valueMaximum: 1,
    legend: hasGoals,
  });
  endSection(sheet, top, CHART_ROWS);
};

const hasExpectedDays = (report: Report): boolean =>
  report.stagesOf("open").some((stage) => stage.expectedDays !== undefined);

/** Moved on, completed, overdue, too young, rate: a lead that stays too long counts as not converted. */
function countOverdue(report: Report): Counting {
  const { t } = report;
  const completed: Cell = (at) => binary(at(2), "+", at(3));
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
    trials: completed,
    rate: 5,
    note: t("report.conversion.noteOverdue"),
  };
}

/** Without the day of entry: those who reached the next stage out of those who reached this one. */
function countReached(report: Report, reached: Expression, stage: Expression): Counting {
  const { t } = report;
  const rate: Cell = (at) =>
    excel(
      "IFERROR",
      pipeline(
        "CONVERSION",
        at(0),
        undefined,
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

/** The goal that the stage table gives for the stage, blank where it gives none. */
const goalOf: Cell = (at) => {
  const position = excel("MATCH", at(0), excel("INDEX", stages, 0, 1), 0);
  const goal = excel("INDEX", stages, position, 5);
  return excel("IFERROR", excel("IF", binary(goal, "=", 0), "", goal), "");
};

/** "OK", or why the rate is below its goal; "few" where that rests on few leads. */
function findingOf(
  report: Report,
  { successes, trials, rate }: Counting,
  at: Parameters<Cell>[0],
  goal: number
): Expression {
  const { t } = report;
  const belowGoal = excel(
    "IF",
    binary(at(rate), ">=", at(goal)),
    t("report.findings.ok"),
    t("report.findings.below")
  );
  const few = fewMark(t, successes(at), trials(at));
  return excel(
    "IF",
    excel("OR", binary(at(goal), "=", ""), binary(trials(at), "=", 0)),
    few,
    joined(belowGoal, excel("IF", binary(few, "=", ""), "", joined(" · ", few)))
  );
}
