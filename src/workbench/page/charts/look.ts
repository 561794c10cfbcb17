/** Excel's defaults for the look of a chart: Office theme of 2023, sizes in points. */
import type { ChartRecord } from "../../model/types";

/** Accents 1 to 6 of the Office theme. */
const ACCENTS = ["#156082", "#E97132", "#196B24", "#0F9ED5", "#A02B93", "#4EA72E"] as const;

/** The accents come again darker after the sixth series, as Excel's `lumMod 60 %`. */
const REPEAT_LUMINANCE = 0.6;

export const AXIS_COLOR = "#D9D9D9";
export const TEXT_COLOR = "#595959";
export const LABEL_COLOR = "#404040";
export const TEXT_SIZE = 9;
export const TITLE_SIZE = 14;
export const LINE_WEIGHT = 2.25;
export const MARKER_SIZE = 5;
export const FONT_FAMILY = '"Aptos Narrow", Calibri, Carlito, "Segoe UI", Arial, sans-serif';

const PIXELS_PER_POINT = 96 / 72;

export const pixels = (points: number): number => points * PIXELS_PER_POINT;

/** The colour of the series (or the slice of a pie) with this position where none is set. */
export function accent(position: number): string {
  const color = ACCENTS[position % ACCENTS.length] ?? ACCENTS[0];
  return position < ACCENTS.length ? color : darken(color, REPEAT_LUMINANCE);
}

function darken(color: string, factor: number): string {
  const channels = [1, 3, 5].map((at) =>
    Math.round(parseInt(color.slice(at, at + 2), 16) * factor)
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0").toUpperCase()).join("")}`;
}

export const textStyle = (chart: ChartRecord, size = TEXT_SIZE, color = TEXT_COLOR) => ({
  fontFamily: FONT_FAMILY,
  fontSize: pixels(size),
  color: chart.fontColor ?? color,
});
