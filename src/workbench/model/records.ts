/** Sheets and charts as they are when new: Excel's own defaults. */
import type { AxisRecord, ChartRecord, SheetRecord } from "./types";

/** A sheet's record with what is not saved in a snapshot. */
export interface SheetState extends SheetRecord {
  protectionOptions: Record<string, unknown>;
  password: string | undefined;
  showHeadings: boolean;
  /** Width of columns that have none of their own, in characters of the standard font. */
  standardWidth: number;
}

/** Points; 64 pixels at 96 dpi. */
export const DEFAULT_COLUMN_WIDTH = 48;
/** Points; 20 pixels at 96 dpi. */
export const DEFAULT_ROW_HEIGHT = 15;

/** Documentation of Excel.DocumentProperties (ExcelApi 1.7): what a new workbook answers. */
export const DEFAULT_PROPERTIES = {
  author: "",
  category: "",
  comments: "",
  company: "",
  keywords: "",
  lastAuthor: "",
  manager: "",
  revisionNumber: 0,
  subject: "",
  title: "",
};

export function newSheetRecord(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    protected: false,
    protectionOptions: {},
    password: undefined,
    frozenRows: 0,
    frozenColumns: 0,
    charts: [],
    conditionalFormats: [],
    pageLayout: { orientation: "Portrait", rowBreaks: [] },
  };
}

function newAxis(majorGridlines: boolean): AxisRecord {
  return { visible: true, majorGridlines, reversed: false };
}

export function newChartRecord(id: string, name: string, chartType: string): ChartRecord {
  return {
    id,
    name,
    chartType,
    titleVisible: false,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    series: [],
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    legend: { visible: true, position: "Bottom" },
  };
}
