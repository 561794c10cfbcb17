import {
  binary,
  column,
  excel,
  pipeline,
  relabelled,
  stages,
  type Expression,
} from "../expression";
import { shown } from "../labels";
import { countOf, fewMark, intervalText } from "../rates";
import { addressOf } from "../sheet/areas";
import { COLORS, FORMATS } from "../sheet/looks";
import {
  beginSection,
  CHART_ROWS,
  chartArea,
  endSection,
  placeChart,
  placeNote,
} from "../sheet/section";
import { placeTable, type TableColumn } from "../sheet/table";
import type { Area } from "../plan";
import type { Report } from "../report";
import type { SheetBuilder } from "../sheet/sheet-builder";
import type { Section } from "./section";

type Cell = NonNullable<TableColumn["cell"]>;

/** The columns that both ways of counting fill, and those that follow from them. */
interface Counting {
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

/** Of those who reached a stage, how many went on, against the goals of the stage table. */
export const conversion: Section = (report, questions, define) => {
  const { sheet, t } = report;
  const overdueAware = report.has("entered") && hasExpectedDays(report);
  const counting = overdueAware
    ? countOverdue(report)
    : countReached(report, questions.reached, questions.stage);
  define(overdueAware ? "conversion" : "conversionReached", "interval", "few");
  beginSection(sheet, t("report.conversion.title"), counting.note);
  const hasGoals = report.stagesOf("open").some((stage) => stage.goal !== undefined);
  if (hasGoals) placeNote(sheet, t("report.conversion.noteFindings"));
  const top = sheet.row;
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
  if (hasGoals) highlightFindings(sheet, table.column(counting.rate), table.column(goal));
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
function countReached(report: Report, reached: Expression, stage: Expression): Counting {
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

/** The goal that the stage table gives for the stage, blank where it gives none. */
const goalOf: Cell = (at) => {
  const position = excel("MATCH", at(0), excel("INDEX", stages, 0, 1), 0);
  const goal = excel("INDEX", stages, position, 5);
  return excel("IFERROR", excel("IF", binary(goal, "=", 0), "", goal), "");
};

/** "OK", or why the rate is below its goal; where there is no goal, whether it rests on few leads. */
function findingOf(
  { t }: Report,
  { successes, trials, completed = trials, overdue }: Counting,
  at: Parameters<Cell>[0],
  goal: number
): Expression {
  const few = `· ${t("report.labels.few")}`;
  const words = { OK: "ok", Stalled: "stalled", "Too strict": "tooStrict" } as const;
  const labels = Object.entries(words).flatMap(([word, key]) => [
    [word, t(`report.findings.${key}`)] as const,
    [`${word} (few leads)`, `${t(`report.findings.${key}`)} ${few}`] as const,
  ]);
  const bottleneck = pipeline(
    "BOTTLENECK",
    at(0),
    successes(at),
    completed(at),
    overdue?.(at) ?? 0,
    at(goal),
    undefined,
    0
  );
  return excel(
    "IF",
    binary(at(goal), "=", ""),
    fewMark(t, successes(at), trials(at)),
    relabelled(excel("INDEX", bottleneck, 1, 6), Object.fromEntries(labels))
  );
}

/** Red where the rate is below its goal, green where it reaches it; the words say it too. */
function highlightFindings(sheet: SheetBuilder, rates: Area, goals: Area): void {
  const cells = { ...goals, column: goals.column + 1 };
  const rate = `$${addressOf({ ...rates, rows: 1 })}`;
  const goal = `$${addressOf({ ...goals, rows: 1 })}`;
  const colored = (comparison: "<" | ">=", fontColor: string) =>
    sheet.highlights.push({
      kind: "formula",
      area: cells,
      formula: `=AND(ISNUMBER(${rate}),ISNUMBER(${goal}),${rate}${comparison}${goal})`,
      fontColor,
    });
  colored("<", COLORS.action);
  colored(">=", COLORS.good);
}
