/** A workbook with one of everything that files have to carry: an invented report over invented leads. */
import type {
  AxisRecord,
  CellRecord,
  CellStyle,
  ChartRecord,
  ConditionalFormatRecord,
  SheetSnapshot,
  TableRecord,
  WorkbookSnapshot,
} from "../../../src/workbench/model/types";

type Row = readonly (CellRecord | undefined)[];

const blue = "#1F4E79";
const head: CellStyle = { bold: true, fill: blue, fontColor: "#FFFFFF", wrapText: true };
const money: CellStyle = { numberFormat: "#,##0" };
const day: CellStyle = { numberFormat: "yyyy-mm-dd" };
const percent: CellStyle = { numberFormat: "0.0%" };

const cell = (value: CellRecord["value"], style?: CellStyle): CellRecord => ({
  value,
  ...(style && { style }),
});
const formula = (text: string, value: CellRecord["value"], style?: CellStyle): CellRecord => ({
  ...cell(value, style),
  formula: text,
});

/** Rows of cells from a top left corner, in the order a snapshot has them. */
export const placed = (row: number, column: number, rows: readonly Row[]) =>
  rows.flatMap((cells, r) =>
    cells.flatMap((item, c) => (item ? [{ row: row + r, column: column + c, cell: item }] : []))
  );

export const sheet = (id: string, name: string, more: Partial<SheetSnapshot>): SheetSnapshot => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  protected: false,
  frozenRows: 0,
  frozenColumns: 0,
  charts: [],
  conditionalFormats: [],
  pageLayout: { orientation: "Portrait", rowBreaks: [] },
  cells: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  merges: [],
  ...more,
});

export const table = (
  name: string,
  sheetId: string,
  rect: TableRecord["rect"],
  columns: string[],
  more: Partial<TableRecord> = {}
): TableRecord => ({
  id: name,
  name,
  sheetId,
  rect,
  columns,
  showHeaders: true,
  showTotals: false,
  style: "TableStyleLight9",
  showBandedRows: true,
  showFilterButton: true,
  ...more,
});

const LEADS = [
  ["L-001", "Qualification", 12_000, 46_150, null],
  ["L-002", "Discovery", 30_500, 46_120, "Åsa & Söner <AB>"],
  ["L-003", "Proposal", 18_250.5, 46_101, "Ștefan"],
  ["L-004", "Won", 42_000, 46_090, ""],
  ["L-005", "Lost", 7_500, 46_080, "line 1\nline 2"],
] as const;

const leads = sheet("s1", "Leads", {
  frozenRows: 1,
  tabColor: blue,
  columnWidths: new Map([
    [0, 60],
    [4, 150],
  ]),
  cells: placed(0, 0, [
    ["Lead ID", "Stage", "Amount", "Created", "Customer", "Weighted [50 %]"].map((name) =>
      cell(name)
    ),
    ...LEADS.map(([id, stage, amount, created, customer]) => [
      cell(id),
      cell(stage),
      cell(amount, money),
      cell(created, day),
      customer === null ? undefined : cell(customer),
      formula("=[@Amount]*0.5", amount / 2, money),
    ]),
    [
      cell("Total"),
      undefined,
      formula("=SUBTOTAL(109,Leads[Amount])", 110_250.5, money),
      undefined,
      undefined,
      formula("=SUM(Leads[[#Data],[Amount]])/2", 55_125.25, money),
    ],
  ]),
});

const axis = (more: Partial<AxisRecord> = {}): AxisRecord => ({
  visible: true,
  majorGridlines: false,
  reversed: false,
  ...more,
});

const chart = (id: string, more: Partial<ChartRecord>): ChartRecord => ({
  id,
  name: `Chart ${id}`,
  chartType: "ColumnClustered",
  titleVisible: true,
  left: 300,
  top: 40,
  width: 320,
  height: 180,
  series: [],
  categoryAxis: axis(),
  valueAxis: axis({ majorGridlines: true, numberFormat: "#,##0" }),
  legend: { visible: true, position: "Bottom" },
  ...more,
});

const ref = (range: string) => `'Pipeline report'!${range}`;
const categoriesRef = ref("$A$6:$A$8");

const charts: ChartRecord[] = [
  chart("1", {
    title: "Value and leads by stage",
    titleBold: true,
    titleFontSize: 12,
    titleColor: blue,
    altTextTitle: "Value by stage",
    altTextDescription: 'Columns: value; line: number of "leads" <on the right axis>',
    valueAxis: axis({ majorGridlines: true, numberFormat: "#,##0", title: "Value" }),
    categoryAxis: axis({ title: "Stage" }),
    series: [
      {
        name: "Value",
        nameRef: ref("$C$5"),
        valuesRef: ref("$C$6:$C$8"),
        categoriesRef,
        axisGroup: "Primary",
        fill: "#2E75B6",
        gapWidth: 60,
        dataLabels: { showValue: true, position: "OutsideEnd", numberFormat: "#,##0" },
      },
      {
        name: "Leads",
        valuesRef: ref("$B$6:$B$8"),
        categoriesRef,
        chartType: "LineMarkers",
        axisGroup: "Secondary",
        lineColor: "#C55A11",
        lineWeight: 2.25,
        markerStyle: "Circle",
      },
      {
        name: "Goal",
        valuesRef: ref("$C$6:$C$8"),
        categoriesRef,
        chartType: "LineMarkers",
        axisGroup: "Primary",
        lineStyle: "None",
        markerStyle: "Dash",
        markerSize: 14,
        markerBackgroundColor: "#242424",
        markerForegroundColor: "#B10E1C",
      },
    ],
  }),
  chart("2", {
    title: "Funnel",
    chartType: "BarStacked",
    top: 240,
    categoryAxis: axis({ reversed: true, categoryType: "TextAxis" }),
    valueAxis: axis({ visible: false }),
    legend: { visible: false, position: "Bottom" },
    series: [
      { name: "", valuesRef: ref("$E$6:$E$8"), categoriesRef, axisGroup: "Primary", noFill: true },
      {
        name: "Leads",
        valuesRef: ref("$B$6:$B$8"),
        categoriesRef,
        axisGroup: "Primary",
        fill: blue,
        gapWidth: 20,
        dataLabels: { showValue: true, position: "Center", color: "#FFFFFF" },
      },
    ],
  }),
  ...["Line", "ColumnStacked100", "Area", "Pie", "Doughnut"].map((chartType, index) =>
    chart(`${3 + index}`, {
      title: chartType,
      chartType,
      left: 300 + 330 * (index % 2),
      top: 440 + 200 * Math.floor(index / 2),
      series: [
        { name: "Leads", valuesRef: ref("$B$6:$B$8"), categoriesRef, axisGroup: "Primary" },
        ...(index < 3
          ? [
              {
                name: "Value",
                valuesRef: ref("$C$6:$C$8"),
                categoriesRef,
                axisGroup: "Primary" as const,
              },
            ]
          : []),
      ],
    })
  ),
];

const format = (
  priority: number,
  more: Partial<ConditionalFormatRecord>
): ConditionalFormatRecord => ({
  id: `cf${priority}`,
  rect: { row: 5, column: 1, rows: 3, columns: 1 },
  type: "Custom",
  priority,
  stopIfTrue: false,
  ...more,
});

const report = sheet("s2", "Pipeline report", {
  showGridlines: false,
  protected: true,
  frozenRows: 3,
  frozenColumns: 1,
  charts,
  columnWidths: new Map([[0, 130]]),
  // The second was set to what it would be anyway, and keeps it.
  rowHeights: new Map([
    [0, 30],
    [1, 15],
  ]),
  merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
  conditionalFormats: [
    format(0, { formula: "=$B6>=MAX($B$6:$B$8)", fontColor: "#C00000", bold: true }),
    format(1, { type: "CellValue", operator: "GreaterThan", formula1: "=1", fill: "#FFF2CC" }),
    format(2, {
      type: "DataBar",
      dataBarColor: "#2E75B6",
      rect: { row: 5, column: 2, rows: 3, columns: 1 },
    }),
    format(3, {
      type: "ColorScale",
      rect: { row: 5, column: 3, rows: 3, columns: 1 },
      colorScale: [
        { type: "LowestValue", color: "#FFFFFF" },
        { type: "HighestValue", color: "#2E75B6" },
      ],
    }),
    format(4, { type: "ContainsText", text: "Lost", stopIfTrue: true, topBorderColor: "#7F7F7F" }),
    format(5, { formula: "=$B6<0", numberFormat: "0.00" }),
  ],
  hyperlinks: [
    { row: 8, column: 0, documentReference: "Leads!A2", screenTip: 'The "first" lead' },
    { row: 8, column: 1, address: "https://example.com/?a=1&b=2" },
  ],
  validations: [
    {
      rect: { row: 1, column: 1, rows: 1, columns: 1 },
      rule: { date: { formula1: 43_831, formula2: 73_050, operator: "Between" } },
      errorAlert: { showAlert: true, style: "Stop", title: "As of", message: "A date, please" },
      prompt: { showPrompt: true, title: "", message: "" },
      ignoreBlanks: true,
    },
    {
      rect: { row: 2, column: 1, rows: 1, columns: 2 },
      rule: { list: { inCellDropDown: true, source: "Won,Lost" } },
      errorAlert: { showAlert: true, style: "Warning", title: "", message: "" },
      prompt: { showPrompt: true, title: "Result", message: "Choose one" },
      ignoreBlanks: false,
    },
    {
      rect: { row: 3, column: 1, rows: 1, columns: 1 },
      rule: { custom: { formula: "=LEN(B4)<9" } },
      errorAlert: { showAlert: true, style: "Information", title: "", message: "" },
      prompt: { showPrompt: true, title: "", message: "" },
      ignoreBlanks: true,
    },
  ],
  pageLayout: {
    orientation: "Landscape",
    paperSize: "A4",
    fitWidth: 1,
    fitHeight: 0,
    printTitleRows: "$1:$3",
    printArea: "$A$1:$P$60",
    headerLeft: "Pipeline report",
    headerRight: "&D",
    footerCenter: "&P / &N",
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54 },
    rowBreaks: [30],
  },
  cells: [
    ...placed(0, 0, [[cell("Pipeline report", { bold: true, fontSize: 18, fontColor: blue })]]),
    ...placed(1, 0, [
      [cell("As of"), cell(46_203, { ...day, horizontalAlignment: "Left" })],
      [
        cell("Win rate"),
        formula("=PIPELINE.WINRATE(Leads[Stage])", 0.5, percent),
        formula('=IFERROR(PIPELINE.CHECK(Leads),"")', { error: "#N/A", message: "no stages" }),
        formula("=1/0", { error: "#SPILL!" }),
      ],
    ]),
    ...placed(4, 0, [
      ["Stage", "Leads", "Value", "Share", "Gap"].map((name) => cell(name, head)),
      [
        {
          ...formula("=PIPELINE.SUMMARY(Leads[Stage],Leads[Amount])", "Qualification"),
          spill: { rows: 3, columns: 3 },
        },
        cell(1),
        cell(12_000, money),
        formula("=C6/SUM(C6#)", 0.2, percent),
        cell(0.5),
      ],
      [cell("Discovery"), cell(1), cell(30_500, money), cell(0.5, percent), cell(0.5)],
      [cell("Proposal"), cell(2), cell(18_250.5, money), cell(0.3, percent), cell(0)],
    ]),
    ...placed(9, 0, [
      [formula('=LET(t,A6,IF(t="Total","Summa",t))', "Qualification", { italic: true })],
      [formula('=COUNTA(A6#)&" rows"', "9 rows")],
      [cell(true, { horizontalAlignment: "Center", verticalAlignment: "Top", indent: 1 })],
      [
        cell("Border", {
          underline: true,
          locked: false,
          borders: {
            top: { style: "Continuous", color: "#FF0000", weight: "Medium" },
            bottom: { style: "Double", color: blue, weight: "Thick" },
          },
        }),
      ],
      [cell("=not a formula"), cell("_x0041_ stays"), cell("  two  ")],
    ]),
  ],
});

/** Made anew for each test, so that none sees what another changed. */
export const sampleWorkbook = (): WorkbookSnapshot =>
  structuredClone({
    title: "Sample",
    activeSheetId: "s2",
    sheets: [leads, report, sheet("s3", "It's hidden", { visibility: "Hidden" })],
    tables: [
      table(
        "Leads",
        "s1",
        { row: 0, column: 0, rows: 7, columns: 6 },
        ["Lead ID", "Stage", "Amount", "Created", "Customer", "Weighted [50 %]"],
        { showTotals: true }
      ),
    ],
    names: [
      {
        name: "AsOf",
        sheetId: undefined,
        formula: "='Pipeline report'!$B$2",
        comment: "",
        visible: true,
      },
      { name: "Rate", sheetId: "s2", formula: "=0.25", comment: "", visible: true },
      {
        name: "Amounts",
        sheetId: undefined,
        formula: "=FILTER(Leads[Amount],Leads[Amount]>0)",
        comment: "",
        visible: false,
      },
    ],
    settings: new Map<string, unknown>(),
  });
