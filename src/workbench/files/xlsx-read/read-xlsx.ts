import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { parseXml, type XmlElement } from "@cj-tech-master/excelts/xml";
import { fromFileFormula } from "../formula";
import { charactersToPoints } from "../xlsx-units";
import type {
  CellStyle,
  NamedItemRecord,
  SheetSnapshot,
  TableRecord,
  WorkbookSnapshot,
} from "../../model/types";
import { readConditionalFormats } from "./conditional-formats";
import { readCharts } from "./drawing";
import { readHyperlinks } from "./hyperlinks";
import { child, children, openPackage, textOf, type Package, type Relationship } from "./package";
import { readPageLayout } from "./page-layout";
import { readSharedStrings } from "./shared-strings";
import { readSheetData, type SheetData } from "./sheet-cells";
import { exampleAddress, splitSheetPart, withoutCells, type SheetFrame } from "./skeleton";
import { fromFileStyle } from "./styles";
import { readTable } from "./tables";
import { readThemeColors } from "./theme";
import { readValidations } from "./validations";
import { XlsxError } from "./xlsx-error";

/** A sheet's part, read as far as the library is not needed. */
interface SheetPart {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly path: string;
  readonly frame: SheetFrame;
  readonly data: SheetData;
  readonly styleIndexes: readonly string[];
  readonly tables: TableRecord[];
  readonly relationships: readonly Relationship[];
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

async function readSheetParts(source: Package, workbookPath: string, workbook: XmlElement) {
  const relationships = await source.relationships(workbookPath);
  const target = (type: string) => relationships.find((item) => item.type === type)?.target ?? "";
  const strings = readSharedStrings(await source.text(target("sharedStrings")));
  const theme = readThemeColors(await source.xml(target("theme")));

  const sheets: SheetPart[] = [];
  for (const { attributes } of children(child(workbook, "sheets"), "sheet")) {
    const relationship = relationships.find(({ id }) => id === attributes["r:id"]);
    const part = relationship && (await source.text(relationship.target));
    if (relationship?.type !== "worksheet" || part === undefined) continue;
    const id = `sheet${sheets.length + 1}`;
    const tables: TableRecord[] = [];
    const own = await source.relationships(relationship.target);
    for (const { type, target: path } of own) {
      const table = type === "table" ? await source.xml(path) : undefined;
      const record = table && readTable(table, id);
      if (record) tables.push(record);
    }
    const frame = splitSheetPart(part);
    const data = readSheetData(frame.data, strings, tables);
    sheets.push({
      id,
      name: attributes["name"] ?? "",
      visibility: VISIBILITY[attributes["state"] ?? ""] ?? "Visible",
      path: relationship.target,
      frame,
      data,
      styleIndexes: [...new Set(data.cells.map(({ styleIndex }) => styleIndex))],
      tables,
      relationships: own,
    });
  }
  return { sheets, theme };
}

function readCells({ data, styleIndexes }: SheetPart, worksheet: Worksheet, theme: string[]) {
  const styles = new Map<string, CellStyle>();
  for (const index of styleIndexes) {
    const example = worksheet.getCell(exampleAddress(styleIndexes, index));
    const style = fromFileStyle(example.style, theme);
    if (Object.keys(style).length > 0) styles.set(index, style);
  }
  return data.cells.flatMap(({ row, column, styleIndex, value, formula, spill }) => {
    const style = styles.get(styleIndex);
    if (value === null && formula === undefined && !style) return [];
    const cell = {
      value,
      ...(formula !== undefined && { formula }),
      ...(spill && { spill }),
      ...(style && { style }),
    };
    return [{ row, column, cell }];
  });
}

/** Priorities of the rules that are marked as the last to apply. */
function readStops({ after }: SheetFrame): Set<number> {
  const rules = after.match(/<(?:\w+:)?cfRule\b[^>]*stopIfTrue="(?:1|true)"[^>]*>/g) ?? [];
  return new Set(rules.map((rule) => Number(/priority="(\d+)"/.exec(rule)?.[1])));
}

async function readSheet(
  source: Package,
  part: SheetPart,
  worksheet: Worksheet,
  theme: string[]
): Promise<SheetSnapshot> {
  const [view] = worksheet.views;
  const frozen = view?.state === "frozen" ? view : undefined;
  const tab = worksheet.properties.tabColor?.argb;
  const widths = (worksheet.columns ?? []).flatMap((column, index) =>
    column.isCustomWidth ? [[index, charactersToPoints(column.width!)] as const] : []
  );
  const sizes = { columnWidths: new Map(widths), rowHeights: part.data.rowHeights };
  const frame = parseXml(part.frame.before + part.frame.after).root;
  const drawing = part.relationships.find(({ type }) => type === "drawing")?.target;
  const hyperlinks = readHyperlinks(frame, part.relationships);
  const validations = readValidations(frame);
  return {
    id: part.id,
    name: part.name,
    visibility: part.visibility,
    tabColor: tab ? `#${tab.slice(-6)}` : "",
    showGridlines: view?.showGridLines ?? true,
    protected: Boolean(worksheet.sheetProtection?.sheet),
    frozenRows: frozen?.ySplit ?? 0,
    frozenColumns: frozen?.xSplit ?? 0,
    charts: drawing ? await readCharts(source, drawing, sizes, theme) : [],
    conditionalFormats: readConditionalFormats(worksheet, theme, readStops(part.frame)),
    pageLayout: readPageLayout(worksheet),
    cells: readCells(part, worksheet, theme),
    ...sizes,
    ...(hyperlinks.length > 0 && { hyperlinks }),
    ...(validations.length > 0 && { validations }),
    merges: worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
      row: top - 1,
      column: left - 1,
      rows: bottom - top + 1,
      columns: right - left + 1,
    })),
  };
}

/** The names a user gave; those Excel makes for itself (`_xlnm.…`) are part of the page layout. */
function readNames(workbook: XmlElement, sheets: readonly SheetPart[]): NamedItemRecord[] {
  const all = children(child(workbook, "sheets"), "sheet").map(
    ({ attributes }) => attributes["name"]
  );
  return children(child(workbook, "definedNames"), "definedName")
    .filter(({ attributes }) => !attributes["name"]?.startsWith("_xlnm."))
    .map((element) => {
      const { name = "", localSheetId, comment = "", hidden } = element.attributes;
      const owner = localSheetId === undefined ? undefined : all[Number(localSheetId)];
      return {
        name,
        sheetId: sheets.find((sheet) => sheet.name === owner)?.id,
        formula: fromFileFormula(textOf(element)),
        comment,
        visible: hidden !== "1" && hidden !== "true",
      };
    });
}

/**
 * Opens an .xlsx file: values, formulas as Excel shows them, looks, tables, names, charts, conditional formats
 * and page layout.
 *
 * @param options.name the file's name, for messages
 * @throws {XlsxError} for bytes that are no workbook
 */
export async function readXlsx(
  bytes: Uint8Array,
  { name = "The file" }: { name?: string } = {}
): Promise<WorkbookSnapshot> {
  const source = openPackage(bytes, name);
  const relationships = await source.relationships("");
  const workbookPath = relationships.find(({ type }) => type === "officeDocument")?.target;
  const workbook = workbookPath ? await source.xml(workbookPath) : undefined;
  if (!workbookPath || !workbook)
    throw new XlsxError(name, "this is not an Excel workbook (.xlsx).");

  const { sheets: parts, theme } = await readSheetParts(source, workbookPath, workbook);
  const library = new Workbook();
  await library.xlsx.load(await withoutCells(bytes, parts));
  const sheets: SheetSnapshot[] = [];
  for (const part of parts) {
    sheets.push(await readSheet(source, part, library.getWorksheet(part.name)!, theme));
  }
  const active = Number(child(workbook, "bookViews", "workbookView")?.attributes["activeTab"] ?? 0);
  return {
    sheets,
    activeSheetId: (sheets[active] ?? sheets[0])?.id ?? "",
    tables: parts.flatMap(({ tables }) => tables),
    names: readNames(workbook, parts),
    settings: new Map(),
    title: library.title ?? "",
  };
}
