/** The button that Excel shows in the header cells of a table. */
import type { ICellCustomRender } from "@univerjs/core";

const SIZE = 16;
const MARGIN = 2;

/** What it takes of the cell's width; pixels. */
export const FILTER_BUTTON_WIDTH = SIZE + 2 * MARGIN;

export const filterButton: ICellCustomRender = {
  drawWith(context, { primaryWithCoord: { endX, endY } }) {
    const left = endX - SIZE - MARGIN;
    const top = endY - SIZE - MARGIN;
    context.fillStyle = "#FFFFFF";
    context.strokeStyle = "#ABABAB";
    context.lineWidth = 1;
    context.fillRect(left, top, SIZE, SIZE);
    context.strokeRect(left + 0.5, top + 0.5, SIZE - 1, SIZE - 1);
    const middle = left + SIZE / 2;
    const tip = top + SIZE / 2 + 2;
    context.beginPath();
    context.moveTo(middle - 4, tip - 4);
    context.lineTo(middle + 4, tip - 4);
    context.lineTo(middle, tip);
    context.closePath();
    context.fillStyle = "#444444";
    context.fill();
  },
};
