import { DEFAULT_ROW_HEIGHT, LOOKS, type Area, type LookStyle, type Plan } from "../../report";
import { extentOf } from "./cells";
import { mergedAreas } from "./merged-areas";
import { rangeOf } from "./range-of";

/** Sizes, looks and number formats: one group of calls per area, areas of the same kind put together first. */
export function writeLooks(sheet: Excel.Worksheet, plan: Plan): void {
  sheet.showGridlines = false;
  const whole = extentOf(plan);
  rangeOf(sheet, whole).format.rowHeight = DEFAULT_ROW_HEIGHT;
  plan.columnWidths.forEach((points, column) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = points;
  });
  plan.rowHeights.forEach(({ row, points }) => {
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  });
  plan.merges.forEach((area) => rangeOf(sheet, area).merge());
  applyLook(rangeOf(sheet, whole), LOOKS.sheet);
  for (const { kind, area } of mergedAreas(
    plan.looks.map(({ look, area }) => ({ kind: look, area }))
  )) {
    applyLook(rangeOf(sheet, area), LOOKS[kind], area);
  }
  for (const { kind, area } of mergedAreas(
    plan.numberFormats.map(({ format, area }) => ({ kind: format, area }))
  )) {
    // A single value counts for all cells of the range; the type file only knows the matrix.
    rangeOf(sheet, area).numberFormat = kind as unknown as string[][];
  }
}

function applyLook({ format }: Excel.Range, look: LookStyle, area?: Area): void {
  const { size, bold, color, fill, align, vertical, wrap } = look;
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (vertical !== undefined) format.verticalAlignment = vertical;
  if (wrap !== undefined) format.wrapText = wrap;
  const edges = { EdgeTop: look.top, EdgeBottom: look.bottom, EdgeLeft: look.left } as const;
  for (const [edge, border] of Object.entries(edges)) {
    if (border) applyBorder(format.borders.getItem(edge as keyof typeof edges), border);
  }
  // A line below every row, not only below the last one.
  if (look.bottom && area && area.rows > 1) {
    applyBorder(format.borders.getItem("InsideHorizontal"), look.bottom);
  }
}

function applyBorder(
  border: Excel.RangeBorder,
  { color, weight }: NonNullable<LookStyle["top"]>
): void {
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}
