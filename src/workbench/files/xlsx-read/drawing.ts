import type { XmlElement } from "@cj-tech-master/excelts/xml";
import type { ChartRecord, SheetSnapshot } from "../../model/types";
import { DEFAULT_COLUMN_WIDTH_POINTS, DEFAULT_ROW_HEIGHT_POINTS, emuToPoints } from "../xlsx-units";
import { readChart } from "./charts";
import { child, children, textOf, type Package } from "./package";

type Sizes = Pick<SheetSnapshot, "columnWidths" | "rowHeights">;

/** Points before a column or row. */
function offset(index: number, sizes: ReadonlyMap<number, number>, standard: number): number {
  let points = index * standard;
  for (const [at, size] of sizes) if (at < index) points += size - standard;
  return points;
}

/** A corner of a shape in points from the sheet's. */
function corner(cell: XmlElement | undefined, { columnWidths, rowHeights }: Sizes) {
  const part = (name: string) => Number(textOf(child(cell, name)) || 0);
  return {
    left:
      offset(part("col"), columnWidths, DEFAULT_COLUMN_WIDTH_POINTS) + emuToPoints(part("colOff")),
    top: offset(part("row"), rowHeights, DEFAULT_ROW_HEIGHT_POINTS) + emuToPoints(part("rowOff")),
  };
}

function place(anchor: XmlElement, sizes: Sizes) {
  const points = (element: XmlElement | undefined, name: string) =>
    emuToPoints(Number(element?.attributes[name] ?? 0));
  const [position, extent] = [child(anchor, "pos"), child(anchor, "ext")];
  const start = position
    ? { left: points(position, "x"), top: points(position, "y") }
    : corner(child(anchor, "from"), sizes);
  if (extent) return { ...start, width: points(extent, "cx"), height: points(extent, "cy") };
  const end = corner(child(anchor, "to"), sizes);
  return { ...start, width: end.left - start.left, height: end.top - start.top };
}

/** The charts of a sheet, in the order in which they lie on each other. */
export async function readCharts(
  source: Package,
  drawingPath: string,
  sizes: Sizes,
  theme: readonly string[]
): Promise<ChartRecord[]> {
  const drawing = await source.xml(drawingPath);
  const relationships = await source.relationships(drawingPath);
  const charts: ChartRecord[] = [];
  for (const anchor of children(drawing)) {
    const frame = child(anchor, "graphicFrame");
    const id = child(frame, "graphic", "graphicData", "chart")?.attributes["r:id"];
    const target = relationships.find((relationship) => relationship.id === id)?.target;
    const part = target && (await source.xml(target));
    const chart = part ? readChart(part, theme) : undefined;
    if (!chart) continue;
    const { name = "", descr, title } = child(frame, "nvGraphicFramePr", "cNvPr")?.attributes ?? {};
    charts.push({
      ...chart,
      id: `${drawingPath} ${charts.length + 1}`,
      name,
      ...place(anchor, sizes),
      ...(title && { altTextTitle: title }),
      ...(descr && { altTextDescription: descr }),
    });
  }
  return charts;
}
