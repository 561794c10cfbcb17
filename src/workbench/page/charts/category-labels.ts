import type { ChartRecord } from "../../model/types";
import { pixels, TEXT_SIZE } from "./look";

/** An average letter's width in sizes of the font, and what axes and margins take of a chart's width. */
const LETTER_WIDTH = 0.52;
const AXES_PIXELS = 70;

/** Beyond this many categories labels are left out, as Excel does; pixels between two labels. */
const LEAST_DISTANCE = 14;

/**
 * How the labels below columns find room: side by side, broken into lines at spaces, else turned by 45° as
 * Excel turns them; where even that is too tight some are left out.
 */
export function categoryLabels(chart: ChartRecord, categories: readonly string[]) {
  const size = pixels(chart.categoryAxis.fontSize ?? TEXT_SIZE);
  const room = (pixels(chart.width) - AXES_PIXELS) / Math.max(1, categories.length);
  if (room < LEAST_DISTANCE) return { rotate: 45 };
  const longestWord = Math.max(
    0,
    ...categories.flatMap((name) => name.split(" ")).map(({ length }) => length)
  );
  const fits = longestWord * LETTER_WIDTH * size <= room;
  return fits ? { interval: 0, width: room, overflow: "break" } : { interval: 0, rotate: 45 };
}
