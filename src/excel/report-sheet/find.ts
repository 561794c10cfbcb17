import { areaOf, type Area } from "../../report";
import { readConfiguration } from "../configuration";
import type { Configuration } from "../configuration-schema";
import { syncTogether } from "../sync-together";
import type { SheetContent } from "./content";
import { isNativeName } from "./native-charts";
import { recordOf, type ChartPlace, type ReportRecord } from "./record";

/** A name of the workbook. */
export interface WorkbookName {
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
}

/** A chart of the report as it stands. */
export interface PresentChart {
  readonly place: ChartPlace;
  readonly type: string;
  readonly series: number;
}

/** The report as it stands in the workbook. */
export interface PresentReport {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly tabColor: string;
  readonly isProtected: boolean;
  readonly made: ReportRecord;
  /** What stands on its sheet: formulas, and what they show. */
  readonly content: SheetContent;
  readonly values: readonly (readonly unknown[])[];
  /** What its formulas fill beyond their own cells, as Excel tells; a formula that is blocked fills nothing. */
  readonly spilled: readonly Area[];
  /** Of the report's columns, points. */
  readonly widths: readonly number[];
  /** Of the charts that the report was written with, by name: those that are still there. */
  readonly charts: ReadonlyMap<string, PresentChart>;
  /** Whether there are charts of the user's. */
  readonly hasOwnCharts: boolean;
  /** Whether there are charts of Excel's own kinds among the report's. */
  readonly hasNative: boolean;
  readonly sheetNames: readonly string[];
}

/** The workbook as a report finds it. */
export interface ReportPlace {
  readonly configuration: Configuration;
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly WorkbookName[];
  readonly activeSheet: string;
  /** The report that a new one replaces. */
  readonly old?: PresentReport;
}

/** Finds the present report and what stands on it, and what the workbook remembers; two requests. */
export async function findReport(context: Excel.RequestContext): Promise<ReportPlace> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  tables.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet().load("id");
  const configuration = await readConfiguration(context);
  const made = recordOf(configuration.report);
  const present = made && askForReport(context, made);
  await syncTogether(context);
  const old = present?.();
  return {
    configuration,
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    activeSheet: active.id,
    ...(old && { old }),
  };
}

/** Asks for the report and what stands on its sheet: the answer is there after the next sync. */
function askForReport(
  context: Excel.RequestContext,
  made: ReportRecord
): () => PresentReport | undefined {
  const sheet = context.workbook.worksheets.getItemOrNullObject(made.sheetId);
  const cells = sheet.getUsedRangeOrNullObject(true);
  const parts = {
    sheet: sheet.load("id,name,position,tabColor"),
    protection: sheet.protection.load("protected"),
    cells: cells.load("formulas,values,rowIndex,columnIndex"),
    columns: made.widths.map((_, column) =>
      sheet.getRangeByIndexes(0, column, 1, 1).load("format/columnWidth")
    ),
    spilled: made.spills.map((address) => {
      const { row, column } = areaOf(address);
      const cells = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
      return cells.load("rowIndex,columnIndex,rowCount,columnCount");
    }),
    names: sheet.names.load("items/name"),
    allCharts: sheet.charts.load("items/name"),
    charts: Object.keys(made.charts).map((name) => {
      const chart = sheet.charts.getItemOrNullObject(name);
      const series = chart.series.load("count");
      return { name, chart: chart.load("left,top,width,height,chartType"), series };
    }),
  };
  return () => presentReport(made, parts);
}

interface LoadedReport {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly cells: Excel.Range;
  readonly columns: readonly Excel.Range[];
  readonly spilled: readonly Excel.Range[];
  readonly names: Excel.NamedItemCollection;
  readonly allCharts: Excel.ChartCollection;
  readonly charts: readonly LoadedChart[];
}

interface LoadedChart {
  readonly name: string;
  readonly chart: Excel.Chart;
  readonly series: Excel.ChartSeriesCollection;
}

function presentReport(made: ReportRecord, loaded: LoadedReport): PresentReport | undefined {
  const { sheet, protection, cells, columns, spilled, names, allCharts, charts } = loaded;
  if (sheet.isNullObject) return undefined;
  const { id, name, position, tabColor } = sheet;
  const isBlank = cells.isNullObject;
  const isOurs = (chart: string) => chart in made.charts || isNativeName(chart);
  return {
    id,
    name,
    position,
    tabColor,
    isProtected: protection.protected,
    made,
    content: isBlank
      ? { row: 0, column: 0, formulas: [] }
      : { row: cells.rowIndex, column: cells.columnIndex, formulas: cells.formulas },
    values: isBlank ? [] : cells.values,
    spilled: spilled.flatMap(filledArea),
    widths: columns.map(({ format }) => format.columnWidth),
    charts: new Map(charts.flatMap(presentChart)),
    hasOwnCharts: allCharts.items.some((chart) => !isOurs(chart.name)),
    hasNative: allCharts.items.some((chart) => isNativeName(chart.name)),
    sheetNames: names.items.map((item) => item.name),
  };
}

function filledArea(cells: Excel.Range): Area[] {
  if (cells.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = cells;
  return [{ row, column, rows, columns }];
}

function presentChart({ name, chart, series }: LoadedChart): [string, PresentChart][] {
  if (chart.isNullObject) return [];
  const { left, top, width, height, chartType } = chart;
  const place = { left, top, width, height };
  return [[name, { place, type: chartType, series: series.count }]];
}
