/** What is drawn into cells besides their text: data bars and the filter buttons of tables. */
import type { ICellCustomRender } from "@univerjs/core";
import type { DataBar } from "../looks/look";

/** Space between a bar and the cell's lines; pixels. */
const BAR_INSET = 2;
const BUTTON_SIZE = 16;
const BUTTON_MARGIN = 2;

/** Beneath the text, as Excel draws it. */
const BELOW_TEXT = 1;
const ABOVE_TEXT = 100;

export const FILTER_BUTTON_WIDTH = BUTTON_SIZE + 2 * BUTTON_MARGIN;

export const dataBarDrawing = (bar: DataBar): ICellCustomRender => ({
  zIndex: BELOW_TEXT,
  drawWith(context, { primaryWithCoord: { startX, endX, startY, endY } }) {
    const width = endX - startX - 2 * BAR_INSET;
    context.fillStyle = bar.color;
    context.fillRect(
      startX + BAR_INSET + bar.start * width,
      startY + BAR_INSET,
      bar.length * width,
      endY - startY - 2 * BAR_INSET
    );
  },
});

export const filterButtonDrawing: ICellCustomRender = {
  zIndex: ABOVE_TEXT,
  drawWith(context, { primaryWithCoord: { endX, endY } }) {
    const left = endX - BUTTON_SIZE - BUTTON_MARGIN;
    const top = endY - BUTTON_SIZE - BUTTON_MARGIN;
    context.fillStyle = "#FFFFFF";
    context.strokeStyle = "#ABABAB";
    context.lineWidth = 1;
    context.fillRect(left, top, BUTTON_SIZE, BUTTON_SIZE);
    context.strokeRect(left + 0.5, top + 0.5, BUTTON_SIZE - 1, BUTTON_SIZE - 1);
    const middle = left + BUTTON_SIZE / 2;
    const arrow = top + BUTTON_SIZE / 2 + 2;
    context.beginPath();
    context.moveTo(middle - 4, arrow - 4);
    context.lineTo(middle + 4, arrow - 4);
    context.lineTo(middle, arrow);
    context.closePath();
    context.fillStyle = "#444444";
    context.fill();
  },
};
