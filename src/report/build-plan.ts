import { FILTER_FIELDS } from "../leads";
import { reportTranslator } from "../locales";
import { Definitions } from "./definitions";
import { filterOf } from "./filter";
import { type CellValue, column, LeadsColumn, part } from "./expression";
import type { Plan, PlanPrint } from "./plan";
import { questionsOf } from "./questions";
import type { Report, ReportInput } from "./report";
import { SECTION_NAMES, type SectionName } from "./section-names";
import { SECTIONS } from "./sections";
import { placeDefinitions } from "./sections/definitions";
import { head, placeStatus, TITLE_ROWS } from "./sections/head";
import { area } from "./sheet/areas";
import { GRID } from "./sheet/grid";
import { pageBreaks } from "./sheet/page-breaks";
import { SheetBuilder } from "./sheet/sheet-builder";

/** The section that comes next, and how many there are. */
export interface SectionStep {
  readonly name: SectionName;
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/**
 * Plans the report: every cell with its formula and what that gives, charts, looks and print set-up. Pure: the same
 * input gives the same plan.
 */
export function buildPlan(input: ReportInput): Plan {
  const steps = planReport(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * As buildPlan, section by section: stops before each, and often within them and while the cells are answered in the
 * end, so that the caller may do something else, or stop.
 */
export function* planReport(input: ReportInput): Generator<SectionStep, Plan, void> {
  const names = input.sections ?? SECTION_NAMES;
  const total = names.length;
  let step: SectionStep = { name: names[0] ?? "definitions", number: 1, total };
  const report = startReport(input);
  yield step;
  const questions = questionsOf(report);
  const definitions = new Definitions();
  head(report, questions, definitions.add);
  for (const [index, name] of names.entries()) {
    step = { name, number: index + 1, total };
    yield step;
    if (name === "definitions") placeDefinitions(report, definitions);
    else {
      const parts = SECTIONS[name](report, questions, definitions.add);
      if (parts) yield* within(step, parts);
    }
  }
  placeStatus(report, questions);
  return yield* within(step, report.sheet.finish(report.t("report.sheetName"), printOf(report)));
}

/** Parts of the work on a section as steps of it. */
function* within<Result>(
  step: SectionStep,
  parts: Generator<void, Result>
): Generator<SectionStep, Result> {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    yield step;
  }
}

function startReport(input: ReportInput): Report {
  const { table, mapping, stages, snapshots, history } = input;
  const snapshotCells = snapshots && asColumns(snapshots.columns);
  const historyCells = history && asColumns(history.columns);
  const columns = mappedColumns(input);
  const has: Report["has"] = (field) =>
    mapping[field] !== undefined && table.headers.includes(mapping[field]);
  const cellsOf = (header: string): LeadsColumn => {
    let cells = columns.get(header);
    if (!cells) {
      const flat = table.columns[table.headers.indexOf(header)] ?? [];
      cells = LeadsColumn.of(flat as readonly CellValue[]);
      columns.set(header, cells);
    }
    return cells;
  };
  const sheet = new SheetBuilder({
    leadsTable: table.name,
    leadsSheet: input.leadsSheet,
    stagesTable: input.stagesTable,
    quotasTable: input.quotas?.table ?? "",
    quotas: input.quotas?.cells ?? [[]],
    header: (field) => mapping[field] ?? "",
    column: (field) => cellsOf(mapping[field] ?? ""),
    namedColumn: cellsOf,
    snapshotsTable: snapshots?.name ?? "",
    snapshotHeader: (each) => snapshots?.headers[each] ?? "",
    snapshot: (each) => snapshotCells?.[each] ?? "",
    historyTable: history?.name ?? "",
    historyHeader: (each) => history?.headers[each] ?? "",
    history: (each) => historyCells?.[each] ?? "",
    stages: stages.map(({ stage, probability = "", expectedDays = "", type, goal = "" }) => [
      stage,
      probability,
      expectedDays,
      type,
      goal,
    ]),
  });
  // A report of values is read, not worked with: it only shows the filters that are in use.
  const filterFields = FILTER_FIELDS.filter(has).filter(
    (field) => input.mode === "live" || Boolean(input.filter?.[field])
  );
  const filter = filterOf(filterFields);
  return {
    input,
    t: reportTranslator(input.language),
    sheet,
    has,
    field: (field) => (has(field) ? column(field) : undefined),
    stagesOf: (type) => stages.filter((stage) => stage.type === type),
    asOf: sheet.defineName("AsOf", part("asOf")),
    periodFrom: sheet.defineName("PeriodFrom", part("periodFrom")),
    filterFields,
    filter: filter && sheet.defineName("ReportFilter", filter),
  };
}

/** The columns of the fields by their headers; others are added when they are asked for. */
function mappedColumns({ table, mapping }: ReportInput): Map<string, LeadsColumn> {
  const headers = [...new Set(Object.values(mapping))].filter((each) =>
    table.headers.includes(each)
  );
  const cells = headers.map((header) => table.columns[table.headers.indexOf(header)] ?? []);
  const columns = LeadsColumn.allOf(cells as readonly (readonly CellValue[])[]);
  return new Map(headers.map((header, index) => [header, columns[index]!]));
}

/** The same columns at every call, as EvaluationContext wants them. */
const asColumns = <Name extends string>(columns: Readonly<Record<Name, readonly CellValue[]>>) =>
  Object.fromEntries(
    Object.entries<readonly CellValue[]>(columns).map(([name, cells]) => [
      name,
      LeadsColumn.of(cells),
    ])
  ) as Record<Name, LeadsColumn>;

function printOf({ sheet, t }: Report): PlanPrint {
  return {
    area: area(0, 0, sheet.row, GRID.charts + GRID.chartColumns),
    titleRows: TITLE_ROWS,
    breaks: pageBreaks(sheet, TITLE_ROWS),
    footerLeft: `${t("report.title")} · &D`,
    footerRight: t("report.print.page", { page: "&P", pages: "&N" }),
  };
}
