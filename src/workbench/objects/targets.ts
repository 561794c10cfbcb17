/**
 * What each object of the Excel API stands for in the workbook. A target names things (a sheet's id, a table's id)
 * and looks them up at each use, so that an object deleted meanwhile is noticed.
 */
import type { AxisRecord, Rect, SeriesRecord } from "../model/types";
import type { Workbook } from "../model/workbook";

/** What the add-in itself has in Excel, apart from the workbook: its events, its pane, its ribbon. */
export interface AddinState {
  eventsEnabled: boolean;
  /** The range that an event points at. */
  eventRange(referenceId: string): RangeTarget | undefined;
  /** Ends the tracking of an object, or of all. */
  releaseReference(referenceId?: string): void;
  /** `Visible` shows the pane, `Background` hides it and keeps the add-in running. */
  paneState: "Visible" | "Background";
  startState: string;
  /** A button or tab of the manifest; fails for an id that it does not have. */
  button(id: string): { enabled: boolean };
  tab(id: string): { visible: boolean };
  ribbonChanged(): void;
  functionsReady(): void;
  functionResults(results: unknown): void;
  readonly functionFeatures: readonly number[];
}

export interface BookTarget {
  readonly book: Workbook;
}

export interface WorkbookTarget extends BookTarget {
  readonly addin: AddinState;
}

export interface AddinTarget {
  readonly addin: AddinState;
}

export interface RibbonPartTarget extends AddinTarget {
  readonly id: string;
}

export interface SheetTarget extends BookTarget {
  readonly sheetId: string;
}

/** A collection of the whole workbook, or of one sheet. */
export interface ScopedTarget extends BookTarget {
  readonly sheetId: string | undefined;
}

export interface RangeTarget extends SheetTarget {
  readonly rect: Rect;
}

export interface BorderTarget extends RangeTarget {
  readonly side: string;
}

export interface TableTarget extends BookTarget {
  readonly tableId: string;
}

/** The tables that a range touches or holds. */
export interface TableScopeTarget extends RangeTarget {
  readonly fullyContained: boolean;
}

export interface TableColumnTarget extends TableTarget {
  /** Counted from 0. */
  readonly index: number;
}

export interface TableRowTarget extends TableTarget {
  /** Counted from 0. */
  readonly index: number;
}

export interface NamedItemTarget extends ScopedTarget {
  readonly name: string;
}

export interface SettingTarget extends BookTarget {
  readonly key: string;
}

export interface PageBreakTarget extends SheetTarget {
  /** The first row of the new page. */
  readonly row: number;
}

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly series: SeriesRecord;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: AxisRecord;
  readonly kind: "Category" | "Value";
}

/** Labels of a whole chart are those of all its series. */
export interface LabelsTarget extends ChartTarget {
  readonly all: readonly SeriesRecord[];
}

/**
 * A fill, line or font somewhere in a chart: the record it is kept in and the name each of its
 * properties has there. A property without a name here is one this host does not draw.
 */
export interface LookTarget extends ChartTarget {
  readonly records: readonly object[];
  readonly names: Readonly<Record<string, string>>;
}

export interface FormatRuleTarget extends SheetTarget {
  readonly formatId: string;
}

export interface RuleBorderTarget extends FormatRuleTarget {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

export interface Targets {
  // Workbook
  Application: BookTarget;
  Workbook: WorkbookTarget;
  Runtime: AddinTarget;
  DocumentProperties: BookTarget;
  SettingCollection: BookTarget;
  Setting: SettingTarget;
  NamedItemCollection: ScopedTarget;
  NamedItem: NamedItemTarget;
  // Sheets
  WorksheetCollection: BookTarget;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  PageBreakCollection: SheetTarget;
  PageBreak: PageBreakTarget;
  // Cells
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: FormatRuleTarget;
  CustomConditionalFormat: FormatRuleTarget;
  ConditionalFormatRule: FormatRuleTarget;
  CellValueConditionalFormat: FormatRuleTarget;
  TextConditionalFormat: FormatRuleTarget;
  DataBarConditionalFormat: FormatRuleTarget;
  ConditionalDataBarPositiveFormat: FormatRuleTarget;
  ColorScaleConditionalFormat: FormatRuleTarget;
  ConditionalRangeFormat: FormatRuleTarget;
  ConditionalRangeFont: FormatRuleTarget;
  ConditionalRangeFill: FormatRuleTarget;
  ConditionalRangeBorderCollection: FormatRuleTarget;
  ConditionalRangeBorder: RuleBorderTarget;
  // Tables
  TableCollection: ScopedTarget;
  TableScopedCollection: TableScopeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  AutoFilter: TableTarget;
  Filter: TableColumnTarget;
  // Charts
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartDataLabels: LabelsTarget;
  ChartDataLabelFormat: LabelsTarget;
  ChartFill: LookTarget;
  ChartLineFormat: LookTarget;
  ChartFont: LookTarget;
  // The add-in
  CustomFunctions: AddinTarget;
  AppRuntimeService: AddinTarget;
  AppRuntimePersistenceService: AddinTarget;
  AddinInternalService: AddinTarget;
  Ribbon: AddinTarget;
  RibbonButton: RibbonPartTarget;
  RibbonTab: RibbonPartTarget;
}

export type TypeName = keyof Targets;
