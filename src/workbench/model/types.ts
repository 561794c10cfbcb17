/**
 * The workbook as plain data: what the engine and the objects hold, what the page draws and what the
 * .xlsx writer saves. Rows and columns count from 0, sizes are counts, colours are `#RRGGBB`.
 */

/** An error value in a cell; `message` is the text a custom function gave with it. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** What a cell holds after calculation; `null` is a blank cell. Dates are serial numbers. */
export type CellScalar = string | number | boolean | null | CellError;

/** A rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface BorderEdge {
  /** Excel's names: `Continuous`, `Dash`, `Dot`, `Double`, `None`. */
  readonly style: string;
  readonly color: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
}

/** The look of one cell; what is left out is Excel's default. */
export interface CellStyle {
  numberFormat?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontColor?: string;
  fill?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indent?: number;
  locked?: boolean;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", BorderEdge>>;
}

export interface TableRecord {
  readonly id: string;
  name: string;
  sheetId: string;
  /** Header row (if shown), data rows and total row (if shown). */
  rect: Rect;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

export interface NamedItemRecord {
  name: string;
  /** `undefined` for a name of the whole workbook. */
  sheetId: string | undefined;
  /** As typed: `=Sheet1!$A$1` or `=Leads[Amount]`. */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface SeriesRecord {
  name: string;
  /** The cells the name is taken from, as `'Sheet'!$A$1`, if it is. */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  /** Excel.ChartType of this series where it differs from the chart's. */
  chartType?: string;
  axisGroup: "Primary" | "Secondary";
  fill?: string;
  lineColor?: string;
  /** Points. */
  lineWeight?: number;
  /** "None" where a line is only its markers. */
  lineStyle?: string;
  /** Series drawn as empty space (the centring part of a stacked funnel). */
  noFill?: boolean;
  gapWidth?: number;
  overlap?: number;
  markerStyle?: string;
  /** Points. */
  markerSize?: number;
  markerBackgroundColor?: string;
  markerForegroundColor?: string;
  dataLabels?: {
    position?: string;
    numberFormat?: string;
    color?: string;
    showValue: boolean;
    showCategoryName?: boolean;
    showSeriesName?: boolean;
  };
}

export interface AxisRecord {
  title?: string;
  visible: boolean;
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  majorGridlines: boolean;
  reversed: boolean;
  /** "TextAxis" where the categories stand side by side even if they are dates. */
  categoryType?: string;
  fontColor?: string;
  fontSize?: number;
}

export interface ChartRecord {
  readonly id: string;
  name: string;
  /** A value of Excel.ChartType, for example `ColumnClustered`. */
  chartType: string;
  title?: string;
  titleVisible: boolean;
  titleFontSize?: number;
  titleColor?: string;
  titleBold?: boolean;
  /** Points from the sheet's top left corner, as Excel counts them. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: SeriesRecord[];
  categoryAxis: AxisRecord;
  valueAxis: AxisRecord;
  /** The axis of series in the secondary group, once it was looked at. */
  secondaryValueAxis?: AxisRecord;
  legend: { visible: boolean; position: string };
  altTextTitle?: string;
  altTextDescription?: string;
  fill?: string;
  fontColor?: string;
}

/** A conditional format; `formula`s are English A1 formulas relative to the top left cell of `rect`. */
export interface ConditionalFormatRecord {
  readonly id: string;
  rect: Rect;
  /** Excel.ConditionalFormatType: `Custom`, `CellValue`, `DataBar`, `ColorScale`, `ContainsText`. */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  formula?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  text?: string;
  fontColor?: string;
  bold?: boolean;
  fill?: string;
  numberFormat?: string;
  topBorderColor?: string;
  dataBarColor?: string;
  colorScale?: { type: string; value?: string; color: string }[];
}

export interface PageLayoutRecord {
  orientation: "Portrait" | "Landscape";
  paperSize?: string;
  /** Percent; without it the page is 100 %, or fitted to `fitWidth` × `fitHeight` pages. */
  scale?: number;
  fitWidth?: number;
  fitHeight?: number;
  printTitleRows?: string;
  printArea?: string;
  headerCenter?: string;
  headerLeft?: string;
  headerRight?: string;
  footerCenter?: string;
  footerLeft?: string;
  footerRight?: string;
  centerHorizontally?: boolean;
  /** Points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  /** Rows before which a page begins. */
  rowBreaks: number[];
  printGridlines?: boolean;
}

/** A link of one cell, to an address outside or to a place in the workbook (`Sheet1!A1`). */
export interface HyperlinkRecord {
  row: number;
  column: number;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** What may be entered in some cells; `rule`, `errorAlert` and `prompt` as Excel.DataValidation has them. */
export interface ValidationRecord {
  rect: Rect;
  rule: Readonly<Record<string, unknown>>;
  errorAlert?: Readonly<Record<string, unknown>>;
  prompt?: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
}

export interface SheetRecord {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  protected: boolean;
  frozenRows: number;
  frozenColumns: number;
  charts: ChartRecord[];
  conditionalFormats: ConditionalFormatRecord[];
  pageLayout: PageLayoutRecord;
  hyperlinks?: HyperlinkRecord[];
  validations?: ValidationRecord[];
}

/** One filled cell of a snapshot. */
export interface CellRecord {
  readonly value: CellScalar;
  /** As typed, with the equals sign; only on the anchor of a spill. */
  readonly formula?: string;
  /** Size of the spill whose anchor this cell is. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  readonly style?: CellStyle;
}

export interface SheetSnapshot extends SheetRecord {
  /** Filled or styled cells in order of row, then column. */
  cells: { readonly row: number; readonly column: number; readonly cell: CellRecord }[];
  /** Points, by column; default width where left out. */
  columnWidths: Map<number, number>;
  /** Points, by row. */
  rowHeights: Map<number, number>;
  merges: Rect[];
}

/** A whole workbook as data: what is drawn on a page or saved in a file. */
export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  activeSheetId: string;
  tables: TableRecord[];
  names: NamedItemRecord[];
  /** `workbook.settings` of the add-in. */
  settings: Map<string, unknown>;
  title: string;
}
