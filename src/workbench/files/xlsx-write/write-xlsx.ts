import { Workbook, type DefinedNameModel, type Worksheet } from "@cj-tech-master/excelts";
import { rangeAddress } from "../a1";
import { toFileFormula } from "../formula";
import { pointsToCharacters } from "../xlsx-units";
import type {
  CellRecord,
  NamedItemRecord,
  SheetSnapshot,
  TableRecord,
  WorkbookSnapshot,
} from "../../model/types";
import { chartAnchors } from "./anchor";
import { writeCells } from "./cells";
import { writeChart } from "./charts";
import { writeConditionalFormats } from "./conditional-formats";
import { isArrayForAnyReader, withFormulasPerCell } from "./function-spills";
import { splitLargeSheet } from "./large-sheets";
import { writePageLayout } from "./page-layout";
import { finish, type WrittenSheet } from "./finish";
import { argb, styleCache } from "./styles";
import { writeTable } from "./tables";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function addSheet(workbook: Workbook, sheet: SheetSnapshot, isActive: boolean): Worksheet {
  const { frozenRows, frozenColumns } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  return workbook.addWorksheet(sheet.name, {
    state: STATES[sheet.visibility],
    properties: sheet.tabColor ? { tabColor: argb(sheet.tabColor) } : {},
    views: [
      {
        showGridLines: sheet.showGridlines,
        ...(isActive && { tabSelected: true }),
        ...(isFrozen
          ? { state: "frozen", xSplit: frozenColumns, ySplit: frozenRows }
          : { state: "normal" }),
      },
    ],
  });
}

/** The cells of total rows, which their tables describe as well. */
function cellIndex(sheet: SheetSnapshot, tables: readonly TableRecord[]) {
  const totalRows = new Set(
    tables.filter((table) => table.showTotals).map(({ rect }) => rect.row + rect.rows - 1)
  );
  const cells = new Map<string, CellRecord>();
  for (const { row, column, cell } of sheet.cells) {
    if (totalRows.has(row)) cells.set(`${row} ${column}`, cell);
  }
  return (row: number, column: number) => cells.get(`${row} ${column}`);
}

async function writeSheet(
  workbook: Workbook,
  sheet: SheetSnapshot,
  snapshot: WorkbookSnapshot,
  toStyle: ReturnType<typeof styleCache>,
  readers: "excel" | "any"
): Promise<WrittenSheet> {
  const worksheet = addSheet(workbook, sheet, sheet.id === snapshot.activeSheetId);
  const tables = snapshot.tables.filter(({ sheetId }) => sheetId === sheet.id);
  const split = splitLargeSheet(sheet);
  const cellAt = cellIndex(sheet, tables);

  for (const [column, points] of sheet.columnWidths) {
    worksheet.getColumn(column + 1).width = pointsToCharacters(points);
  }
  for (const table of tables) writeTable(worksheet, table, cellAt);
  if (readers === "excel") writeCells(worksheet, split.kept, tables, toStyle);
  else writeCells(worksheet, withFormulasPerCell(split.kept), tables, toStyle, isArrayForAnyReader);
  for (const [row, points] of sheet.rowHeights) worksheet.getRow(row + 1).height = points;
  for (const merge of sheet.merges) worksheet.mergeCells(rangeAddress(merge));
  writeConditionalFormats(worksheet, sheet.conditionalFormats);
  writePageLayout(worksheet, sheet.pageLayout);
  if (sheet.protected) await worksheet.protect();
  return { sheet, tables, charts: [], split };
}

function definedName(item: NamedItemRecord, sheets: readonly SheetSnapshot[]): DefinedNameModel {
  const localSheetId = sheets.findIndex(({ id }) => id === item.sheetId);
  return {
    name: item.name,
    ranges: [],
    rawText: toFileFormula(item.formula),
    ...(localSheetId >= 0 && { localSheetId }),
    ...(!item.visible && { hidden: true }),
  };
}

export interface WriteOptions {
  /**
   * `excel`: as Excel stores it, spills as dynamic arrays. `any`: for readers that cannot call an add-in's functions
   * as well, which keep the values of plain formulas only; nothing in the workbook may then refer to a spill (`A1#`).
   */
  readonly readers?: "excel" | "any";
}

/**
 * Saves a workbook as .xlsx: formulas with the values they had, tables, names, native charts, conditional formats
 * and page layout.
 */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  { readers = "excel" }: WriteOptions = {}
): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = snapshot.title;
  const toStyle = styleCache();
  const written: WrittenSheet[] = [];
  for (const sheet of snapshot.sheets) {
    written.push(await writeSheet(workbook, sheet, snapshot, toStyle, readers));
  }
  // Charts last: each keeps the values that its cells have, on whichever sheet these are.
  for (const { sheet, charts } of written) {
    const worksheet = workbook.getWorksheet(sheet.name)!;
    for (const chart of sheet.charts) {
      if (writeChart(worksheet, chart, chartAnchors(chart, sheet))) charts.push(chart);
    }
  }
  workbook.definedNames.model = snapshot.names.map((name) => definedName(name, snapshot.sheets));
  const activeTab = snapshot.sheets.findIndex(({ id }) => id === snapshot.activeSheetId);
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  return finish(new Uint8Array(await workbook.xlsx.writeBuffer()), written);
}
