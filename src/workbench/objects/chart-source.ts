/** From a range to the series of a chart, as Excel reads it: names in the first line, categories in the first column. */
import { formatReference } from "../model/references";
import type { CellScalar, Rect, SeriesRecord } from "../model/types";
import { ApiError } from "./errors";
import type { RangeTarget } from "./targets";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function newSeries(name: string): SeriesRecord {
  return { name, valuesRef: "", axisGroup: "Primary" };
}

export function referenceTo({ book, sheetId, rect }: RangeTarget): string {
  const name = book.sheet(sheetId)?.name;
  if (name === undefined) throw new ApiError("InvalidReference");
  return formatReference(name, rect);
}

const isNumber = (value: CellScalar | undefined) => typeof value === "number";
const isBlank = (value: CellScalar | undefined) => value === null || value === undefined;

/** A first line of texts, or one behind a blank corner, is no data. */
function isLabelLine(line: readonly (CellScalar | undefined)[], corner: CellScalar | undefined) {
  const [, ...rest] = line;
  const others = rest.length > 0 ? rest : line;
  return isBlank(corner) && rest.length > 0 ? true : !others.some(isNumber);
}

/** Excel takes the shorter side of the range as the number of series. */
export function seriesFrom(source: RangeTarget, seriesBy: SeriesBy): SeriesRecord[] {
  const { book, sheetId, rect } = source;
  const values = book.engine.read(sheetId, rect);
  const corner = values[0]?.[0];
  const firstRow = values[0] ?? [];
  const firstColumn = values.map((line) => line[0]);
  const hasHeader = rect.rows > 1 && isLabelLine(firstRow, corner);
  const hasCategories = rect.columns > 1 && isLabelLine(firstColumn, corner);
  const body: Rect = {
    row: rect.row + (hasHeader ? 1 : 0),
    column: rect.column + (hasCategories ? 1 : 0),
    rows: rect.rows - (hasHeader ? 1 : 0),
    columns: rect.columns - (hasCategories ? 1 : 0),
  };
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && body.rows >= body.columns);
  const at = (part: Rect) => referenceTo({ book, sheetId, rect: part });
  const count = byColumns ? body.columns : body.rows;

  return Array.from({ length: count }, (_, i) => {
    const line = byColumns
      ? { ...body, column: body.column + i, columns: 1 }
      : { ...body, row: body.row + i, rows: 1 };
    const nameCell = byColumns
      ? { ...line, row: rect.row, rows: 1 }
      : { ...line, column: rect.column, columns: 1 };
    const categories = byColumns
      ? { ...body, column: rect.column, columns: 1 }
      : { ...body, row: rect.row, rows: 1 };
    const hasName = byColumns ? hasHeader : hasCategories;
    const hasLabels = byColumns ? hasCategories : hasHeader;
    const [[name] = []] = hasName ? book.engine.readText(sheetId, nameCell) : [];
    return {
      ...newSeries(name ?? `Series${i + 1}`),
      valuesRef: at(line),
      ...(hasName && { nameRef: at(nameCell) }),
      ...(hasLabels && { categoriesRef: at(categories) }),
    };
  });
}
