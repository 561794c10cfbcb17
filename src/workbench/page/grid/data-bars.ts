import { Range, type IRange, type IScale } from "@univerjs/core";
import { SheetExtension, type SpreadsheetSkeleton } from "@univerjs/engine-render";
import type { DataBar } from "../looks/look";

/** Space between a bar and the cell's lines; pixels. */
const INSET = 2;

/** Between the grid library's own layers for fills (21) and text (45). */
const LAYER = 34;

/** The layer of the grid in which conditional formats draw their bars, beneath the text. */
export class DataBars extends SheetExtension {
  override uKey = "workbench.data-bars";
  override Z_INDEX = LAYER;

  constructor(
    private readonly barAt: (sheetId: string, row: number, column: number) => DataBar | undefined
  ) {
    super();
  }

  override draw(
    context: CanvasRenderingContext2D,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    changed?: IRange[]
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    if (!worksheet) return;
    const sheetId = worksheet.getSheetId();
    context.save();
    for (const range of changed?.length ? changed : [rowColumnSegment])
      Range.foreach(range, (row, column) => {
        const bar = this.barAt(sheetId, row, column);
        if (bar) drawBar(context, bar, skeleton.getCellWithCoordByIndex(row, column, false));
      });
    context.restore();
  }
}

interface Edges {
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

function drawBar(context: CanvasRenderingContext2D, bar: DataBar, cell: Edges): void {
  const width = cell.endX - cell.startX - 2 * INSET;
  const height = cell.endY - cell.startY - 2 * INSET;
  context.fillStyle = bar.color;
  context.fillRect(
    cell.startX + INSET + bar.start * width,
    cell.startY + INSET,
    bar.length * width,
    height
  );
}
