/**
 * The report as plain data: what stands where on the sheet, and how it looks. Rows and columns count from 0, sizes
 * are points, colours `#RRGGBB`. `src/excel` writes it without knowing what it means.
 */
import type { CellValue } from "./expression";
import type { Look } from "./sheet/looks";

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One cell: its formula (live) and what that gives with the leads as they are (values). */
export interface PlanCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** A formula whose result spills. */
export interface PlanSpill {
  readonly formula: string;
  /** What it fills with the leads as they are. */
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  /** What is kept free for it; starts at the same cell. */
  readonly reserved: Area;
}

export interface PlanLook {
  readonly area: Area;
  readonly look: Look;
}

export interface PlanNumberFormat {
  readonly area: Area;
  /** In Excel's English notation. */
  readonly format: string;
}

/** A look that depends on what cells hold. */
export type PlanHighlight =
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** English, relative to the top left cell of the area. */
      readonly formula: string;
      readonly bold?: boolean;
      readonly fontColor?: string;
      readonly topBorder?: string;
    }
  | { readonly kind: "scale"; readonly area: Area; readonly low: string; readonly high: string };

export type ChartType =
  "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers";

export interface PlanSeries {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area;
  /** Left out for a series that only pushes the next one aside. */
  readonly color?: string;
  /** Where it differs from the chart's. */
  readonly type?: ChartType;
  /** A stroke at each category's value instead of a line or column. */
  readonly marks?: boolean;
  /** Number format of its data labels; none without. */
  readonly labels?: string;
}

/** A chart of Excel's own, of a kind that takes its series as they stand in a range and lets nothing be set on them. */
export interface NativeChart {
  readonly type: "Funnel";
  /** Texts and figures side by side below their headers. */
  readonly source: Area;
}

export interface PlanChart {
  /** Unique on the sheet; by it the chart is found again. */
  readonly name: string;
  readonly type: ChartType;
  readonly area: Area;
  readonly title: string;
  /** What the chart shows, in words, for those who do not see it. */
  readonly altText: string;
  readonly series: readonly PlanSeries[];
  readonly categoryTitle: string;
  /** Left out where the value axis is not shown. */
  readonly valueTitle?: string;
  readonly valueFormat: string;
  /** Where the value axis ends, for rates. */
  readonly valueMaximum?: number;
  readonly legend: boolean;
  /** Drawn in its place where Excel can. */
  readonly native?: NativeChart;
}

/** Stands for the report's sheet in the formulas of names: `{sheet}!$B$4`. */
export const SHEET = "{sheet}";

/** A name defined for the report's sheet alone. */
export interface PlanName {
  readonly name: string;
  readonly formula: string;
}

/** A cell that gets a name of the workbook. */
export interface PlanFigure {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface PlanPrint {
  readonly area: Area;
  /** Repeated at the top of each page. */
  readonly titleRows: { readonly row: number; readonly rows: number };
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
  readonly footerLeft: string;
  readonly footerRight: string;
}

export interface Plan {
  readonly sheetName: string;
  /** From column A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly cells: readonly PlanCell[];
  readonly spills: readonly PlanSpill[];
  /** Later ones stand over earlier ones. */
  readonly looks: readonly PlanLook[];
  readonly numberFormats: readonly PlanNumberFormat[];
  readonly merges: readonly Area[];
  readonly highlights: readonly PlanHighlight[];
  readonly charts: readonly PlanChart[];
  readonly names: readonly PlanName[];
  readonly figures: readonly PlanFigure[];
  /** Cells in which the user chooses: their contents survive a refresh. */
  readonly inputs: readonly PlanInput[];
  readonly print: PlanPrint;
}

export interface PlanInput {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** The cells whose contents the input offers; others may be typed. */
  readonly choices?: Area;
}
