import type { ChartRichText, ChartTextProperties } from "@cj-tech-master/excelts/chart";

const HUNDREDTHS_PER_POINT = 100;
/** 60,000ths of a degree: upright from bottom to top, and as Excel finds best. */
const UPWARDS = -5_400_000;
const AUTOMATIC_ROTATION = -60_000_000;
/** Office's grey for text of charts, and its size of labels. */
const TEXT_COLOR = "#595959";
const LABEL_POINTS = 9;

export const srgb = (color: string) => ({ srgb: color.replace("#", "").toUpperCase() });

export const textStyle = (
  color = TEXT_COLOR,
  points = LABEL_POINTS,
  bold = false
): ChartTextProperties => ({
  color: srgb(color),
  bold,
  size: Math.round(points * HUNDREDTHS_PER_POINT),
});

/** Tick labels: Excel turns them where they would not fit. */
export const tickStyle = (color?: string, points?: number): ChartTextProperties => ({
  ...textStyle(color, points),
  rotation: AUTOMATIC_ROTATION,
});

export const richText = (
  text: string,
  properties: ChartTextProperties,
  upwards = false
): ChartRichText => ({
  paragraphs: [{ runs: [{ text, properties }] }],
  ...(upwards && { bodyProperties: { rotation: UPWARDS, vertical: "horz" } }),
});
